import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** The rules a new poll may choose from. */
export const pollRulesQuery = queryOptions({
  queryKey: ['poll-rules'],
  queryFn: async () => (await request('get', '/api/v1/poll-rules', {})).items,
  // They change with the law.
  staleTime: 60 * 60 * 1000,
})
