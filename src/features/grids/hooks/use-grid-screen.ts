import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import '../../../api/grid-sentences'
import { toLoadState } from '../../../api/load-state'
import { usePagedList } from '../../../api/paged-list'
import { gridBuildingsQuery } from '../api/list-grid-buildings'
import { gridOverviewQuery } from '../api/list-grid-overview'
import type { Building } from '../domain/grids'

/** One grid of a community, with its buildings. */
export function useGridScreen(communityCode: string, code: string) {
  const overview = useQuery(gridOverviewQuery(communityCode))
  const buildings = usePagedList(gridBuildingsQuery(code))
  const [building, setBuilding] = useState<Building>()
  return {
    grids: toLoadState(overview),
    buildings: buildings.items,
    moreBuildings: buildings.more,
    building,
    open: setBuilding,
    close: () => setBuilding(undefined),
  }
}

export type GridScreen = ReturnType<typeof useGridScreen>
