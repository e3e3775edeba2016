import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** Among the consultations, as whatever is done to one may leave less to do. */
export const committeeWorkQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['consultations', 'work', communityCode],
    queryFn: () => request('get', '/api/v1/committee-work', { query: { communityCode } }),
  })
