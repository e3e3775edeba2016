import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { useNow } from '../../../lib/use-now'
import { endPullDown } from '../../../platform/refresh'
import { filterOfWork, type WorkFilter } from '../domain/work-filter'
import { useAcceptInList } from './use-accept-in-list'
import { useAcceptSeveral } from './use-accept-several'
import { useReportCounts } from './use-report-counts'
import { useReports } from './use-reports'

interface WorkListInput {
  readonly status: 'open' | 'closed'
  readonly isEnabled: boolean
}

/** A worker's reports, what is due first at the top; each can be accepted where it stands, several in one go. */
export function useWorkList({ status, isEnabled }: WorkListInput) {
  const now = useNow()
  const [filter, setFilter] = useState<WorkFilter>('all')
  const counts = useReportCounts({ isEnabled })
  const open = useReports(filterOfWork.all, { isEnabled })
  const some = useReports(filterOfWork[filter], {
    isEnabled: isEnabled && status === 'open' && filter !== 'all',
  })
  const closed = useReports(
    { view: 'todo', status: 'closed' },
    { isEnabled: isEnabled && status === 'closed' },
  )
  const list = status === 'closed' ? closed : filter === 'all' ? open : some
  const batch = useAcceptSeveral(
    status === 'open' && list.reports.kind === 'ready' ? list.reports.value : [],
  )
  useDidShow(() => {
    if (isEnabled) void list.refresh()
  })
  usePullDownRefresh(() => void list.refresh().finally(endPullDown))

  return {
    ...list,
    now,
    filter,
    choose(chosen: WorkFilter) {
      batch.stop()
      setFilter(chosen)
    },
    /** Of the filters whose length is known. */
    counts: { arriving: counts?.arriving, leaving: counts?.leaving },
    accept: useAcceptInList(),
    batch,
  }
}

export type WorkList = ReturnType<typeof useWorkList>
