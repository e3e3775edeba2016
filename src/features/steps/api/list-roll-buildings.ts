import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** As many as most communities have. */
const PAGE_SIZE = 60

export const rollBuildingsQuery = (pollId: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'roll-buildings', pollId],
    pageSize: PAGE_SIZE,
    fetchPage: (page) =>
      request('get', '/api/v1/polls/{id}/roll-buildings', { path: { id: pollId }, query: page }),
  })
