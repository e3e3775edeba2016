import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** In the order of the roll: all of it, or one building. */
export const rollQuery = (pollId: string, building?: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'roll', pollId, { building }],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll', {
        path: { id: pollId },
        query: building === undefined ? page : { ...page, building },
      }),
  })

/** What the reader may cast for. */
export const ownRollQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'roll', pollId, 'mine'],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll', {
        path: { id: pollId },
        query: { ...page, show: 'mine' },
      }),
  })
