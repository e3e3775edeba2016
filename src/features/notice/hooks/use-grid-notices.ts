import { usePagedList } from '../../../api/paged-list'
import { noticesQuery } from '../api/list-notices'

/** What anybody may read in a grid, newest first. */
export function useGridNotices(gridCode: string) {
  return usePagedList(noticesQuery({ view: 'public', gridCode })).items
}
