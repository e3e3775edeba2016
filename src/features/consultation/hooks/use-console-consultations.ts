import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { consultationsQuery } from '../api/list-consultations'
import { takeNewDraft } from './console-new-draft'

export const CONSOLE_TABS = ['draft', 'open', 'closed'] as const
export type ConsoleTab = (typeof CONSOLE_TABS)[number]

interface ConsoleConsultationsInput {
  readonly communityCode: string
  /** A draft was stored since the list was last on show. */
  readonly onNewDraft: (draft: { id: string }) => void
}

/** The committee's own list: drafts, what runs, what has ended. Newest first. */
export function useConsoleConsultations({ communityCode, onNewDraft }: ConsoleConsultationsInput) {
  const [tab, setTab] = useState<ConsoleTab>('open')
  const { items, more, refresh } = usePagedList(consultationsQuery({ communityCode, phase: tab }))
  const showNewDraft = () => {
    const id = takeNewDraft()
    if (id === undefined) return false
    setTab('draft')
    onNewDraft({ id })
    return true
  }
  useDidShow(() => {
    if (!showNewDraft() && items.kind !== 'loading') void refresh()
  })
  // Drawn only after the page came on show, while it was still being found out who is signed in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list is drawn
  useEffect(() => void showNewDraft(), [])
  return { consultations: items, more, tab, setTab, now: useNow() }
}

export type ConsoleConsultations = ReturnType<typeof useConsoleConsultations>
