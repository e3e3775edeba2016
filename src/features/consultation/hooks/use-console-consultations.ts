import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { consultationsQuery } from '../api/list-consultations'

export const CONSOLE_TABS = ['draft', 'open', 'closed'] as const
export type ConsoleTab = (typeof CONSOLE_TABS)[number]

interface ConsoleConsultationsInput {
  readonly communityCode: string
  readonly initialTab: ConsoleTab
}

/** The committee's own list: drafts, what runs, what has ended. Newest first. */
export function useConsoleConsultations({ communityCode, initialTab }: ConsoleConsultationsInput) {
  const [tab, setTab] = useState(initialTab)
  const { items, more, refresh } = usePagedList(consultationsQuery({ communityCode, phase: tab }))
  useDidShow(() => {
    if (items.kind !== 'loading') void refresh()
  })
  return { consultations: items, more, tab, setTab, now: useNow() }
}

export type ConsoleConsultations = ReturnType<typeof useConsoleConsultations>
