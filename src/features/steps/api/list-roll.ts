import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** In the order of the roll. */
export const rollQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'roll', pollId],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll', { path: { id: pollId }, query: page }),
  })
