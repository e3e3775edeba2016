import { useEffect, useRef } from 'react'
import { useWrite } from '../../../api/use-write'
import { readNotice } from '../api/read-notice'
import type { Notice } from '../domain/notice'

/**
 * Marks a notice read once while its page is open, in silence: whoever reads is not told when it fails.
 * One that asks for acknowledgement stays unread until it is acknowledged.
 * @param notice as the service has it now; undefined while only a kept copy is there
 */
export function useMarkRead(notice: Notice | undefined): void {
  const { run } = useWrite({
    write: (id: string, key) => readNotice(id, { acknowledge: false }, key),
    refreshes: [['notices']],
  })
  const triedId = useRef<string>()
  const id =
    notice?.abilities.read && !notice.isRead && !notice.asksAcknowledgement ? notice.id : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` is new each time, the notice is not
  useEffect(() => {
    if (id === undefined || triedId.current === id) return
    triedId.current = id
    run(id)
  }, [id])
}
