import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** What the reader wrote, whatever became of it. */
export const myOpinionsQuery = (id: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'my-opinions', id],
    fetchPage: (page) =>
      request('get', '/api/v1/consultations/{id}/opinions/mine', { path: { id }, query: page }),
  })
