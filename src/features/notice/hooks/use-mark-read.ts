import { useEffect, useRef } from 'react'
import { useWrite } from '../../../api/use-write'
import { readNotice } from '../api/read-notice'
import type { Notice } from '../domain/notice'

/**
 * Marks a notice, as it says now, read once while its page is open, in silence: whoever reads is not told when it fails.
 * One that asks for acknowledgement stays unread until it is acknowledged; one that was read before it changed is read again.
 * @param notice as the service has it now; undefined while only a kept copy is there
 */
export function useMarkRead(notice: Notice | undefined): void {
  const { run } = useWrite({
    write: ({ id, version }: Notice, key) => readNotice(id, { acknowledge: false, version }, key),
    refreshes: [['notices']],
  })
  const tried = useRef<string>()
  const isNew = notice && !notice.isRead && !notice.asksAcknowledgement
  const isDue = notice?.abilities.read && (isNew || notice.isChangedSinceRead)
  const text = isDue ? `${notice.id} ${notice.version}` : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` is new each time, the notice is not
  useEffect(() => {
    if (!notice || text === undefined || tried.current === text) return
    tried.current = text
    run(notice)
  }, [text])
}
