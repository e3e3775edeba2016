import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Newest first. */
export const rollCorrectionsQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'roll-corrections', pollId],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll-corrections', { path: { id: pollId }, query: page }),
  })
