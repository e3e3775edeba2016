import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'

/** How many homes wait for a visit, by grid; all that a committee knows of them. */
export const visitRequestCountsQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['visit-requests', 'counts', communityCode],
    queryFn: async () =>
      (await request('get', '/api/v1/visit-request-counts', { query: { communityCode } })).items,
  })

export const gridOverviewQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['grids', 'overview', communityCode],
    queryFn: async () =>
      (await request('get', '/api/v1/grid-overview', { query: { communityCode } })).items,
  })
