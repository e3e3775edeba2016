import { queryOptions } from '@tanstack/react-query'
import { requestAsVisitor } from '../../../api/client'

export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: async () => (await requestAsVisitor('get', '/api/v1/demo/people', {})).items,
})
