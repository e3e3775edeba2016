import { useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import '../../../api/grid-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { useNow } from '../../../lib/use-now'
import { gridChangesQuery } from '../api/list-grid-changes'
import { gridOverviewQuery, visitRequestCountsQuery } from '../api/list-grid-overview'

/** The grids of a community and what was done to them. */
export function useGridsScreen(communityCode: string) {
  const overview = useQuery(gridOverviewQuery(communityCode))
  const visits = useQuery(visitRequestCountsQuery(communityCode))
  const changes = usePagedList(gridChangesQuery(communityCode))
  useDidShow(() => {
    if (!overview.isFetched) return
    void overview.refetch()
    void visits.refetch()
    void changes.refresh()
  })
  return {
    grids: toLoadState(overview),
    /** How many homes of which grid wait for a visit; undefined while it is not known. */
    visits: visits.data,
    changes: changes.items,
    moreChanges: changes.more,
    now: useNow(),
  }
}

export type GridsScreen = ReturnType<typeof useGridsScreen>
