import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** What a committee has not read, the oldest first. */
export const waitingOpinionsQuery = (communityCode: string) =>
  pagedListQuery({
    queryKey: ['consultations', 'waiting-opinions', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/opinions/waiting', { query: { communityCode, ...page } }),
  })
