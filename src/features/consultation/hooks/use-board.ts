import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { copyText } from '../../../platform/clipboard'
import { canDownload, download } from '../../../platform/download'
import { boardHeadQuery, boardUrl } from '../api/get-board-head'
import type { Poll } from '../domain/consultation'

/** The board of a poll: what was fixed at its opening, what was signed at its close, and the way to the file. */
export function useBoard(poll: Poll | undefined) {
  const hasBoard = poll?.hasBoard ?? false
  const head = useQuery({ ...boardHeadQuery(poll?.id ?? ''), enabled: hasBoard })
  const [isOpen, setOpen] = useState(false)
  const [isCopied, setCopied] = useState<boolean>()
  const url = boardUrl(poll?.id ?? '')
  return {
    /** Undefined while there is none. */
    head: hasBoard ? (head.data ?? undefined) : undefined,
    isOpen,
    toggle: () => setOpen(!isOpen),
    /** Or else its address is copied. */
    canDownload,
    url,
    isCopied,
    async fetch() {
      if (canDownload) download(url)
      else setCopied(await copyText(url))
    },
  }
}

export type Board = ReturnType<typeof useBoard>
