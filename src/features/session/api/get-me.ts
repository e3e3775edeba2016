import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => request('get', '/api/v1/me', {}),
})
