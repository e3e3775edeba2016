import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** By what stands on their doors; all when nothing is given. */
export const rosterHouseholdsQuery = (communityCode: string, door: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'households', communityCode, door],
    fetchPage: (page) =>
      request('get', '/api/v1/roster/households', { query: { communityCode, door, ...page } }),
  }),
  meta: NOT_KEPT,
})
