import { queryOptions } from '@tanstack/react-query'
import { requestAsVisitor } from '../../../api/client'

export const signInWaysQuery = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: () => requestAsVisitor('get', '/api/v1/sign-in-ways', {}),
})
