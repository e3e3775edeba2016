import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** Where I live, with whom, and where I do not live any more. */
export const myHomesQuery = queryOptions({
  queryKey: ['homes', 'mine'],
  queryFn: () => request('get', '/api/v1/me/homes', {}),
})
