import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** What a notice said before each correction, the last first. */
export const noticeVersionsQuery = (id: string) =>
  pagedListQuery({
    queryKey: ['notices', 'versions', id],
    fetchPage: (page) =>
      request('get', '/api/v1/notices/{id}/versions', { path: { id }, query: page }),
  })
