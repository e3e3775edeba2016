import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', 'one', id],
    queryFn: () => request('get', '/api/v1/consultations/{id}', { path: { id } }),
  })
