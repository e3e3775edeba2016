import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Those that wait for a second person, newest first. */
export const proposedRollCorrectionsQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'proposed-roll-corrections', pollId],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll-corrections/waiting', {
        path: { id: pollId },
        query: page,
      }),
  })
