import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** How many I have not read. */
export const unreadQuery = queryOptions({
  queryKey: ['messages', 'count'],
  queryFn: () => request('get', '/api/v1/me/messages/count', {}),
})
