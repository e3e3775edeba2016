import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import type { VotingUnitKind } from '../domain/consultation'

/** The rules a new poll of such voting units may choose from. */
export const pollRulesQuery = (votingUnit: VotingUnitKind) =>
  queryOptions({
    queryKey: ['poll-rules', votingUnit],
    queryFn: async () =>
      (await request('get', '/api/v1/poll-rules', { query: { votingUnit } })).items,
    // They change with the law.
    staleTime: 60 * 60 * 1000,
  })
