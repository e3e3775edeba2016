import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useNow } from '../../../lib/use-now'
import { endPullDown } from '../../../platform/refresh'
import { countDueToday } from '../domain/due-today'
import { useAcceptInList } from './use-accept-in-list'
import { useReports } from './use-reports'

interface WorkListInput {
  readonly status: 'open' | 'closed'
  readonly isEnabled: boolean
}

/** A worker's reports, what is due first at the top; each can be accepted where it stands. */
export function useWorkList({ status, isEnabled }: WorkListInput) {
  const now = useNow()
  const open = useReports({ view: 'todo', status: 'open' }, { isEnabled })
  const closed = useReports(
    { view: 'todo', status: 'closed' },
    { isEnabled: isEnabled && status === 'closed' },
  )
  const list = status === 'open' ? open : closed
  useDidShow(() => {
    if (isEnabled) void list.refresh()
  })
  usePullDownRefresh(() => void list.refresh().finally(endPullDown))

  const loaded = open.reports.kind === 'ready' ? open.reports.value : undefined
  const count = loaded && countDueToday(loaded, now)
  return {
    ...list,
    now,
    accept: useAcceptInList(),
    dueToday:
      loaded && count !== undefined
        ? { count, more: open.more !== undefined && count === loaded.length }
        : undefined,
  }
}

export type WorkList = ReturnType<typeof useWorkList>
