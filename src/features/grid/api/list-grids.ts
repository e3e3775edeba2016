import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export function gridsQuery(communityCode: string) {
  return queryOptions({
    queryKey: ['grids', 'of', communityCode],
    queryFn: async () =>
      (await request('get', '/api/v1/grids', { query: { communityCode } })).items,
  })
}
