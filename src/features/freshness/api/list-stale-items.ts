import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Of a community for its committee, or of a whole area what has waited too long. */
export const staleItemsQuery = (areaCode: string) =>
  pagedListQuery({
    queryKey: ['stale-items', areaCode],
    fetchPage: (page) => request('get', '/api/v1/stale-items', { query: { areaCode, ...page } }),
  })
