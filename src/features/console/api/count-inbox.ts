import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'

/** Beside the list, so that whatever shortens it lowers the count. */
export const inboxCountsQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['reports', 'inbox-counts', communityCode],
    queryFn: () => request('get', '/api/v1/committee-inbox/counts', { query: { communityCode } }),
    meta: NOT_KEPT,
  })
