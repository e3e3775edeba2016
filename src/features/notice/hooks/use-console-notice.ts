import '../../../api/notice-sentences'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { useNow } from '../../../lib/use-now'
import { lengthFault } from '../../../lib/written-text'
import { confirmDone } from '../../../platform/toast'
import { noticeQuery } from '../api/get-notice'
import { pinNotice } from '../api/pin-notice'
import { withdrawNotice } from '../api/withdraw-notice'
import { consoleDetailCopy as copy } from '../console-copy'
import { TEXT_LIMITS } from '../domain/notice-draft'
import { useAttachmentOpening } from './use-attachment-opening'
import { useNoticeVersions } from './use-notice-versions'

/** A notice as its committee sees it, and taking it back. */
export function useConsoleNotice({ id }: { id: string }) {
  const notice = useQuery(noticeQuery(id))
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string>()
  const withdrawal = useWrite({
    write: (words: string, key) => withdrawNotice(id, { reason: words }, key),
    refreshes: [['notices']],
    onDone() {
      setAsking(false)
      confirmDone(copy.done)
    },
  })
  const pinning = useWrite({
    write: (isPinned: boolean, key) => pinNotice(id, isPinned, key),
    refreshes: [['notices']],
  })
  return {
    notice: toLoadState(notice),
    now: useNow(),
    opening: useAttachmentOpening(),
    versions: useNoticeVersions(id),
    pinning,
    withdrawal: {
      isAsking,
      ask: () => setAsking(true),
      close() {
        setAsking(false)
        setFault(undefined)
        withdrawal.reset()
      },
      reason,
      type: setReason,
      fault: fault ?? withdrawal.failure?.fields.reason,
      send() {
        const found = reasonFault(reason)
        setFault(found)
        if (found === undefined) withdrawal.run(reason.trim())
      },
      isBusy: withdrawal.isBusy,
      failure: withdrawal.failure,
    },
  }
}

export type ConsoleNotice = ReturnType<typeof useConsoleNotice>

function reasonFault(reason: string): string | undefined {
  const fault = lengthFault(reason, TEXT_LIMITS.reason)
  if (fault === 'too_short') return copy.reasonFault
  return fault === 'too_long' ? copy.reasonTooLong : undefined
}
