import { useQueries } from '@tanstack/react-query'
import { gridsQuery } from '../api/list-grids'
import type { ListedGrid } from '../domain/grid'

/** The grids of several communities, in order, as far as they have arrived. */
export function useCommunityGrids(communityCodes: readonly string[]): ListedGrid[] {
  const queries = useQueries({ queries: communityCodes.map((code) => gridsQuery(code)) })
  return queries.flatMap(({ data }) => data ?? [])
}
