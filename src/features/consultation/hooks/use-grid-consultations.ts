import { usePagedList } from '../../../api/paged-list'
import { mapLoadState } from '../../../lib/load-state'
import { consultationsQuery } from '../api/list-consultations'

/** What is being consulted on in a grid or in all of its community; not in the other grids. */
export function useGridConsultations(gridCode: string) {
  const communityCode = gridCode.slice(0, 12)
  const { items } = usePagedList(consultationsQuery({ communityCode, phase: 'open' }))
  return mapLoadState(items, (list) => list.filter(({ areaCode }) => gridCode.startsWith(areaCode)))
}
