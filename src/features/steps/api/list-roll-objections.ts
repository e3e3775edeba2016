import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** What waits, the oldest first; or what was answered, the newest first. */
export const rollObjectionsQuery = (pollId: string, show: 'waiting' | 'answered') =>
  pagedListQuery({
    queryKey: ['consultations', 'roll-objections', pollId, show],
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll-objections', {
        path: { id: pollId },
        query: { show, ...page },
      }),
  })
