import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Whom a notice has not reached yet, or who was told. */
export const noticeHouseholdsQuery = (id: string, show: 'unreached' | 'told') =>
  pagedListQuery({
    queryKey: ['notices', 'households', id, show],
    fetchPage: (page) =>
      request('get', '/api/v1/notices/{id}/households', { path: { id }, query: { show, ...page } }),
  })
