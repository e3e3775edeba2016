import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export function gridQuery(code: string) {
  return queryOptions({
    queryKey: ['grids', code],
    queryFn: () => request('get', '/api/v1/grids/{code}', { path: { code } }),
    // Duty changes by the hour.
    staleTime: 60_000,
  })
}
