import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** What happens to a consultation around its poll. */
export const stepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultations', 'steps', id],
    queryFn: () => request('get', '/api/v1/consultations/{id}/steps', { path: { id } }),
  })
