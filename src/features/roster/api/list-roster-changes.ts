import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** Newest first. */
export const rosterChangesQuery = (communityCode: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'changes', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/roster/changes', { query: { communityCode, ...page } }),
  }),
  meta: NOT_KEPT,
})
