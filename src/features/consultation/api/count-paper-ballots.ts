import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'

export const paperCountsQuery = (pollId: string) =>
  queryOptions({
    queryKey: ['consultations', 'paper-counts', pollId],
    queryFn: () => request('get', '/api/v1/polls/{id}/paper-counts', { path: { id: pollId } }),
    meta: NOT_KEPT,
  })
