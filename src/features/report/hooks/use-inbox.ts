import { useState } from 'react'
import { useNow } from './use-now'
import { useReports } from './use-reports'

export type InboxTab = 'open' | 'closed'

/** Every report of the committee's community, what is due first at the top. */
export function useInbox({ isEnabled }: { isEnabled: boolean }) {
  const [tab, setTab] = useState<InboxTab>('open')
  const list = useReports({ view: 'inbox', status: tab }, { isEnabled })
  return { ...list, tab, setTab, now: useNow() }
}

export type Inbox = ReturnType<typeof useInbox>
