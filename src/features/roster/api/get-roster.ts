import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'

export const rosterQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['roster', 'counts', communityCode],
    queryFn: () => request('get', '/api/v1/roster', { query: { communityCode } }),
    meta: NOT_KEPT,
  })
