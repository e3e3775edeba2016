import { useDidShow } from '@tarojs/taro'
import { asksReporter, isOver } from '../domain/report-stage'
import { useReports } from './use-reports'

/** One's own open reports, apart those that wait for an answer. */
export function useHomeReports({ isSignedIn }: { isSignedIn: boolean }) {
  const { reports, refresh } = useReports(
    { view: 'mine', status: 'open' },
    { isEnabled: isSignedIn },
  )
  useDidShow(() => {
    if (isSignedIn) void refresh()
  })
  const list = reports.kind === 'ready' ? reports.value : []
  return {
    isLoading: isSignedIn && reports.kind === 'loading',
    waiting: list.filter(asksReporter),
    running: list.filter((report) => !asksReporter(report) && !isOver(report.status)),
  }
}
