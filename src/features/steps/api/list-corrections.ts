import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Newest first. */
export const correctionsQuery = (id: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'corrections', id],
    fetchPage: (page) =>
      request('get', '/api/v1/consultations/{id}/corrections', { path: { id }, query: page }),
  })
