import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

export const gridChangesQuery = (communityCode: string) =>
  pagedListQuery({
    queryKey: ['grids', 'changes', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/grid-changes', { query: { communityCode, ...page } }),
  })
