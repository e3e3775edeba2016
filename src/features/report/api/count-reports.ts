import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** How long the lists of a handler are, up to a hundred. */
export const countsQuery = queryOptions({
  queryKey: ['reports', 'counts'],
  queryFn: () => request('get', '/api/v1/report-counts', {}),
})
