import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { consultationQuery } from '../api/get-consultation'
import { consultationsQuery } from '../api/list-consultations'
import type { Consultation } from '../domain/consultation'

export const CONSOLE_TABS = ['draft', 'open', 'closed'] as const
export type ConsoleTab = (typeof CONSOLE_TABS)[number]

interface ConsoleConsultationsInput {
  readonly communityCode: string
  /** The one that is open from the beginning. */
  readonly openedId: string | undefined
}

/** The committee's own list: drafts, what runs, what has ended. Newest first. */
export function useConsoleConsultations({ communityCode, openedId }: ConsoleConsultationsInput) {
  const [picked, setTab] = useState<ConsoleTab>()
  const opened = useQuery({
    ...consultationQuery(openedId ?? ''),
    enabled: openedId !== undefined && picked === undefined,
  })
  const found = opened.data ? tabOf(opened.data) : undefined
  const tab = picked ?? found ?? (openedId === undefined ? 'open' : 'draft')
  const { items, more, refresh } = usePagedList(consultationsQuery({ communityCode, phase: tab }))
  useDidShow(() => {
    if (items.kind !== 'loading') void refresh()
  })
  return { consultations: items, more, tab, setTab, now: useNow() }
}

/** The list that has it. */
function tabOf({ status }: Consultation): ConsoleTab {
  if (status === 'draft') return 'draft'
  return status === 'opinions' || status === 'voting' ? 'open' : 'closed'
}

export type ConsoleConsultations = ReturnType<typeof useConsoleConsultations>
