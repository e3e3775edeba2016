import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', id],
    queryFn: () => request('get', '/api/v1/reports/{id}', { path: { id } }),
  })
