import { useEffect, useRef, useState } from 'react'
import { useNow } from '../../../lib/use-now'
import {
  countOfTab,
  filterOfTab,
  hasArea,
  type InboxTab,
  listInboxTabs,
} from '../domain/inbox-tabs'
import type { UnitKind } from '../domain/unit'
import { useReportCounts } from './use-report-counts'
import { useReports } from './use-reports'

/** Long enough not to ask at every key. */
const PAUSE_MS = 400

/** The lists of whoever works in such units, and a search where they look after an area. */
export function useInbox(kinds: readonly UnitKind[]) {
  const tabs = listInboxTabs(kinds)
  const [tab, setTab] = useState<InboxTab>(tabs[0] ?? 'all')
  const [text, setText] = useState('')
  /** The input is drawn anew when the search is ended. */
  const [searchCount, setSearchCount] = useState(0)
  const pause = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(pause.current), [])
  const counts = useReportCounts()
  const isSearching = text !== ''
  const list = useReports(
    isSearching ? { view: 'area', status: 'all', text } : filterOfTab(tab, kinds),
  )
  return {
    ...list,
    now: useNow(),
    tab,
    tabs: tabs.map((key) => ({ key, count: countOfTab(key, counts) })),
    setTab,
    /** Undefined for those without an area to search. */
    search: hasArea(kinds)
      ? {
          text,
          key: searchCount,
          type(typed: string) {
            clearTimeout(pause.current)
            pause.current = setTimeout(() => setText(typed.trim()), PAUSE_MS)
          },
          stop() {
            clearTimeout(pause.current)
            setText('')
            setSearchCount((count) => count + 1)
          },
        }
      : undefined,
  }
}

export type Inbox = ReturnType<typeof useInbox>
