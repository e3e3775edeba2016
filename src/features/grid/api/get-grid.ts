import { queryOptions } from '@tanstack/react-query'
import { absoluteUrl } from '../../../api/absolute-url'
import { request } from '../../../api/client'
import type { GridWithRecord } from '../domain/grid'

/** Of the worker's photo, in full. */
function withPhotoAddress(grid: GridWithRecord): GridWithRecord {
  const { worker } = grid
  if (!worker?.photoUrl) return grid
  return { ...grid, worker: { ...worker, photoUrl: absoluteUrl(worker.photoUrl) } }
}

export function gridQuery(code: string) {
  return queryOptions({
    queryKey: ['grids', code],
    queryFn: async () =>
      withPhotoAddress(await request('get', '/api/v1/grids/{code}', { path: { code } })),
    // Duty changes by the hour.
    staleTime: 60_000,
  })
}
