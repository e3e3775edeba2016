import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const rollSummaryQuery = (pollId: string) =>
  queryOptions({
    queryKey: ['consultations', 'roll-summary', pollId],
    queryFn: () => request('get', '/api/v1/polls/{id}/roll-summary', { path: { id: pollId } }),
  })
