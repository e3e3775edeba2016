import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

export const gridOverviewQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['grids', 'overview', communityCode],
    queryFn: async () =>
      (await request('get', '/api/v1/grid-overview', { query: { communityCode } })).items,
  })
