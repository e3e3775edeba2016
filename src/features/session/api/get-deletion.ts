import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** Whether and when one's account will be erased. */
export const deletionQuery = queryOptions({
  queryKey: ['me', 'deletion'],
  queryFn: () => request('get', '/api/v1/me/deletion', {}),
})
