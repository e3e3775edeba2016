import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import '../../../api/paper-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { paperCountsQuery } from '../api/count-paper-ballots'
import { paperEntriesQuery } from '../api/list-paper-ballots'
import type { PaperStatus } from '../domain/paper'

/** What has been entered of a poll, by where it stands. */
export function usePaperList(pollId: string) {
  const [tab, setTab] = useState<PaperStatus>('waiting')
  const counts = useQuery(paperCountsQuery(pollId))
  const { items, more, refresh } = usePagedList(paperEntriesQuery(pollId, tab))
  useDidShow(() => {
    if (items.kind === 'loading') return
    void refresh()
    void counts.refetch()
  })
  return { counts: toLoadState(counts), entries: items, more, tab, setTab }
}

export type PaperList = ReturnType<typeof usePaperList>
