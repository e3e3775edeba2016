import { useCurrentGrid } from '../../app/use-current-grid'
import { useNoticeFilter } from '../../app/use-notice-filter'
import { useNoticesScreen } from '../../features/notice/hooks/use-notices-screen'

/** The notices for whoever is looking. */
export function useNotices() {
  const { code: gridCode } = useCurrentGrid()
  const { filter, isFindingOut } = useNoticeFilter()
  return useNoticesScreen({ filter, gridCode, needsGrid: !isFindingOut && filter === undefined })
}
