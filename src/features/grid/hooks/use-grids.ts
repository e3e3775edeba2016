import { useQueries } from '@tanstack/react-query'
import { gridQuery } from '../api/get-grid'
import type { Grid } from '../domain/grid'

/** Grids by their codes, in that order, as far as they have arrived. */
export function useGrids(codes: readonly string[]): Grid[] {
  const queries = useQueries({ queries: codes.map((code) => gridQuery(code)) })
  return queries.flatMap(({ data }) => data ?? [])
}
