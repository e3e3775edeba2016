import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import type { TopicFilter } from '../domain/topic'

/** Newest first. */
export const topicsQuery = (filter: TopicFilter) =>
  pagedListQuery({
    queryKey: ['topics', 'list', filter],
    fetchPage: (page) => request('get', '/api/v1/topics', { query: { ...filter, ...page } }),
  })
