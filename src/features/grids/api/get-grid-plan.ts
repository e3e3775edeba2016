import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const gridPlanQuery = (id: string) =>
  queryOptions({
    queryKey: ['grids', 'plan', id],
    queryFn: () => request('get', '/api/v1/grid-plans/{id}', { path: { id } }),
  })
