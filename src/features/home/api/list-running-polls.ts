import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

const LIMIT = 20

/** The community's consultations that are going on; fetched anew whenever any of them changes. */
export const runningPollsQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['consultations', 'home', communityCode],
    queryFn: async () => {
      const query = { communityCode, phase: 'open' as const, limit: LIMIT }
      return (await request('get', '/api/v1/consultations', { query })).items
    },
  })
