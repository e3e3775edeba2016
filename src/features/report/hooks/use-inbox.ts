import { useState } from 'react'
import { useNow } from '../../../lib/use-now'
import { useReports } from './use-reports'

export type InboxTab = 'open' | 'closed'

/** Every report of the committee's community, what is due first at the top. */
export function useInbox() {
  const [tab, setTab] = useState<InboxTab>('open')
  const list = useReports({ view: 'area', status: tab })
  return { ...list, tab, setTab, now: useNow() }
}

export type Inbox = ReturnType<typeof useInbox>
