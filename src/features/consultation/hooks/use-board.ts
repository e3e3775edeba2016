import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { canDownload, download } from '../../../platform/download'
import { boardHeadQuery, boardUrl, verifierUrl } from '../api/get-board-head'
import type { Poll } from '../domain/consultation'
import { notedBoardOf, type OwnBallots } from '../domain/own-ballots'
import { VERIFIER_FILES, writeVerifyCommand } from '../domain/verify-command'
import { useCopyText } from './use-copy-text'

/** The board of a poll: what was fixed at its opening, what was signed at its close, and all one needs to re-check it. */
export function useBoard(poll: Poll | undefined, ballots: OwnBallots) {
  const hasBoard = poll?.hasBoard ?? false
  const head = useQuery({ ...boardHeadQuery(poll?.id ?? ''), enabled: hasBoard })
  const [isOpen, setOpen] = useState(false)
  const copying = useCopyText()
  const noted = notedBoardOf(ballots)
  return {
    /** Undefined while there is none. */
    head: hasBoard ? (head.data ?? undefined) : undefined,
    isOpen,
    toggle: () => setOpen(!isOpen),
    /** Or else addresses are copied. */
    canDownload,
    url: boardUrl(poll?.id ?? ''),
    programs: VERIFIER_FILES.map((name) => ({ name, url: verifierUrl(name) })),
    command: poll ? writeVerifyCommand(poll, noted) : '',
    /** Whether the command holds what this device noted before the close. */
    isNoted: noted !== undefined,
    copying,
    async fetch(url: string) {
      if (canDownload) download(url)
      else await copying.copy(url)
    },
  }
}

export type Board = ReturnType<typeof useBoard>
