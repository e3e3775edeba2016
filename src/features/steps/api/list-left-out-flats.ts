import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** In the order of the roster. */
export const leftOutFlatsQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'left-out-flats', pollId],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/left-out-flats', { path: { id: pollId }, query: page }),
  })
