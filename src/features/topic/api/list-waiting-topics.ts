import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Those of an area whose committee owes an answer, the longest due first. */
export const waitingTopicsQuery = (areaCode: string) =>
  pagedListQuery({
    queryKey: ['topics', 'waiting', areaCode],
    fetchPage: (page) => request('get', '/api/v1/topics/waiting', { query: { areaCode, ...page } }),
  })
