import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Public ones, newest first. */
export const opinionsQuery = (id: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'opinions', id],
    fetchPage: (page) =>
      request('get', '/api/v1/consultations/{id}/opinions', { path: { id }, query: page }),
  })
