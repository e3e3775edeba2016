import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** Newest first. */
export const rosterImportsQuery = (communityCode: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'imports', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/roster-imports', { query: { communityCode, ...page } }),
  }),
  meta: NOT_KEPT,
})
