import { useHomePolls } from '../features/consultation/hooks/use-home-polls'
import { useUnread } from '../features/message/hooks/use-unread'
import { useHomeNotices } from '../features/notice/hooks/use-home-notices'
import { useHomeReports } from '../features/report/hooks/use-home-reports'
import { useSession } from '../features/session/hooks/use-session'
import { useCurrentGrid } from './use-current-grid'
import { useNoticeFilter } from './use-notice-filter'

/** What every feature has for the person in front: the home page lists it, the tabs count it. */
export function useWaiting() {
  const { isSignedIn } = useSession()
  const { grid } = useCurrentGrid()
  const { filter } = useNoticeFilter()
  const communityCode = isSignedIn && grid?.kind === 'ready' ? grid.value.communityCode : undefined
  return {
    reports: useHomeReports({ isSignedIn }),
    polls: useHomePolls(communityCode),
    notices: useHomeNotices(filter),
    messages: useUnread(isSignedIn),
  }
}
