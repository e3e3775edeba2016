import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Those a committee has adopted and begun no consultation of, the longest adopted first. */
export const adoptedTopicsQuery = (communityCode: string) =>
  pagedListQuery({
    queryKey: ['topics', 'adopted', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/topics/adopted', { query: { communityCode, ...page } }),
  })
