import { useDidShow } from '@tarojs/taro'
import { usePagedList } from '../../../api/paged-list'
import { MOST_COUNTED } from '../../../lib/count-words'
import { reportsQuery } from '../api/list-reports'
import { asksReporter, isOver } from '../domain/report-stage'

/** One's own open reports, apart those that wait for an answer. */
export function useHomeReports({ isSignedIn }: { isSignedIn: boolean }) {
  const options = { isEnabled: isSignedIn }
  const waiting = usePagedList(
    reportsQuery({ view: 'mine', status: 'asked' }, MOST_COUNTED),
    options,
  )
  const open = usePagedList(reportsQuery({ view: 'mine', status: 'open' }), options)
  useDidShow(() => {
    if (!isSignedIn) return
    void waiting.refresh()
    void open.refresh()
  })
  const running = open.items.kind === 'ready' ? open.items.value : []
  return {
    isLoading: isSignedIn && (waiting.items.kind === 'loading' || open.items.kind === 'loading'),
    waiting: waiting.items.kind === 'ready' ? waiting.items.value : [],
    running: running.filter((report) => !asksReporter(report) && !isOver(report.status)),
  }
}
