import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { topicsQuery } from '../api/list-topics'
import type { TopicFilter } from '../domain/topic'

/** A community's topics: those still open, or those that have ended. */
export function useTopicsList({ communityCode }: { communityCode: string }) {
  const [phase, setPhase] = useState<TopicFilter['phase']>('open')
  const { items, more, refresh } = usePagedList(topicsQuery({ communityCode, phase }))
  // Who comes back from one of them sees their own support counted.
  useDidShow(() => {
    if (items.kind !== 'loading') void refresh()
  })
  return { phase, setPhase, topics: items, more, now: useNow() }
}

export type TopicsList = ReturnType<typeof useTopicsList>
