import { usePagedList } from '../../../api/paged-list'
import { buildingsQuery } from '../api/list-buildings'
import type { BuildingRow } from '../domain/home'

const GRID_DIGITS = 15
const none: readonly BuildingRow[] = []

/** The first hundred buildings of a grid; none of a whole community, nor while they are not known. */
export function useGridBuildings(areaCode: string | undefined): readonly BuildingRow[] {
  const isGrid = areaCode?.length === GRID_DIGITS
  const { items } = usePagedList(buildingsQuery(areaCode ?? ''), { isEnabled: isGrid })
  return isGrid && items.kind === 'ready' ? items.value : none
}
