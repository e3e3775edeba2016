import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { mapLoadState } from '../../../lib/load-state'
import { useNow } from '../../../lib/use-now'
import { asksReporter } from '../domain/report-stage'
import { useReports } from './use-reports'

export type ReportsTab = 'mine' | 'public'

interface ReportsInput {
  readonly isSignedIn: boolean
  readonly gridCode: string | undefined
}

/** One's own reports, those still open first; or what the grid's neighbours reported in public. */
export function useReportsScreen({ isSignedIn, gridCode }: ReportsInput) {
  const [chosen, setTab] = useState<ReportsTab>()
  const tab = chosen ?? (isSignedIn ? 'mine' : 'public')
  const isMine = isSignedIn && tab === 'mine'
  const open = useReports({ view: 'mine', status: 'open' }, { isEnabled: isMine })
  const closed = useReports({ view: 'mine', status: 'closed' }, { isEnabled: isMine })
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
    if (isMine) void open.refresh()
  })
  return {
    tab,
    setTab,
    isSignedIn,
    hasGrid: gridCode !== undefined,
    open: { ...open, reports: asksFirst },
    closed,
    neighbours,
    now: useNow(),
  }
}

export type ReportsScreen = ReturnType<typeof useReportsScreen>
