import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => request('get', '/api/v1/me', {}),
  // Roles and homes change seldom, and the service checks them at every request.
  staleTime: 60_000,
})
