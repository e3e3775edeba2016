import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import type { LoadState } from '../../../lib/load-state'
import { gridQuery } from '../api/get-grid'
import type { GridWithRecord } from '../domain/grid'

/** A grid with the worker who answers for it; undefined while no grid is known. */
export function useGrid(code: string | undefined): LoadState<GridWithRecord> | undefined {
  const query = useQuery({ ...gridQuery(code ?? ''), enabled: code !== undefined })
  return code === undefined ? undefined : toLoadState(query)
}
