import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { type LoadState, mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { asksReporter } from '../domain/report-stage'
import { useAround } from './use-around'
import { useReports } from './use-reports'

export type ReportsTab = 'mine' | 'followed' | 'around' | 'public'

interface ReportsInput {
  readonly isSignedIn: boolean
  readonly gridCode: string | undefined
}

/** One's own reports, those still open first; what one follows; and what neighbours reported in public, near or in the grid. */
export function useReportsScreen({ isSignedIn, gridCode }: ReportsInput) {
  const [chosen, setTab] = useState<ReportsTab>()
  const tab = chosen ?? (isSignedIn ? 'mine' : 'public')
  const isMine = isSignedIn && tab === 'mine'
  const open = useReports({ view: 'mine', status: 'open' }, { isEnabled: isMine })
  const closed = useReports({ view: 'mine', status: 'closed' }, { isEnabled: isMine })
  const isFollowed = isSignedIn && tab === 'followed'
  const followed = useReports({ view: 'followed', status: 'all' }, { isEnabled: isFollowed })
  const isPublic = tab === 'public' && gridCode !== undefined
  const neighbours = useReports(
    { view: 'public', status: 'all', gridCode: gridCode ?? '' },
    { isEnabled: isPublic },
  )
  const asksFirst = mapLoadState(open.reports, (reports) => [
    ...reports.filter(asksReporter),
    ...reports.filter((report) => !asksReporter(report)),
  ])
  // Coming back from a report or the form, the lists should be what they are now.
  useDidShow(() => {
    if (isMine) {
      void open.refresh()
      void closed.refresh()
    }
    if (isFollowed) void followed.refresh()
    if (isPublic) void neighbours.refresh()
  })
  return {
    tab,
    setTab,
    isSignedIn,
    hasGrid: gridCode !== undefined,
    open: { ...open, reports: asksFirst },
    closed,
    /** Nothing of one's own was ever reported; not while that is not known. */
    hasNone: isEmpty(open.reports) && isEmpty(closed.reports),
    followed,
    around: useAround(),
    neighbours,
    now: useNow(),
  }
}

function isEmpty(state: LoadState<readonly unknown[]>): boolean {
  return state.kind === 'ready' && state.value.length === 0
}

export type ReportsScreen = ReturnType<typeof useReportsScreen>
