import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { type LoadState, mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { consultationsQuery } from '../api/list-consultations'
import { putMineFirst } from '../domain/consultation'

/** What is open, what residents want talked about, and what has ended. */
export const LIST_TABS = ['open', 'topics', 'closed'] as const

export type ListTab = (typeof LIST_TABS)[number]

interface ConsultationsScreenInput {
  /** The community's code; undefined when nobody knows which one to show. */
  readonly place: LoadState<string> | undefined
}

/** A community's consultations: those that run, or those that have ended. */
export function useConsultationsScreen({ place }: ConsultationsScreenInput) {
  const [tab, setTab] = useState<ListTab>('open')
  const phase: 'open' | 'closed' = tab === 'closed' ? 'closed' : 'open'
  const communityCode = place?.kind === 'ready' ? place.value : undefined
  const { items, more, refresh } = usePagedList(
    consultationsQuery({ communityCode: communityCode ?? '', phase }),
    { isEnabled: communityCode !== undefined },
  )
  // Coming back from a poll, one's own ballot and the turnout should be what they are now.
  useDidShow(() => {
    if (communityCode !== undefined && items.kind !== 'loading') void refresh()
  })
  return {
    place,
    tab,
    setTab,
    phase,
    consultations: mapLoadState(items, putMineFirst),
    more,
    now: useNow(),
  }
}

export type ConsultationsScreen = ReturnType<typeof useConsultationsScreen>
