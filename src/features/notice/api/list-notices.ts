import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'
import type { NoticeFilter } from '../domain/notice'

/** Newest first. */
export const noticesQuery = (filter: NoticeFilter, pageSize?: number) =>
  pagedListQuery({
    queryKey: ['notices', 'list', filter],
    fetchPage: (page) => request('get', '/api/v1/notices', { query: { ...filter, ...page } }),
    pageSize,
  })
