import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Newest first. */
export const myRollObjectionsQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'my-roll-objections', pollId],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll-objections/mine', {
        path: { id: pollId },
        query: page,
      }),
  })
