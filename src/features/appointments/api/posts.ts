import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'

export const communityPostsQuery = (communityCode: string) =>
  queryOptions({
    queryKey: ['appointments', 'community', communityCode],
    queryFn: () => request('get', '/api/v1/community-posts', { query: { communityCode } }),
    meta: NOT_KEPT,
  })

export const officePostsQuery = (areaCode: string) =>
  queryOptions({
    queryKey: ['appointments', 'office', areaCode],
    queryFn: () => request('get', '/api/v1/office-posts', { query: { areaCode } }),
    meta: NOT_KEPT,
  })

/** My own, with my leave. */
export const myPostsQuery = queryOptions({
  queryKey: ['appointments', 'mine'],
  queryFn: async () => (await request('get', '/api/v1/me/posts', {})).items,
  meta: NOT_KEPT,
})

export const openWorkQuery = (gridCode: string) =>
  queryOptions({
    queryKey: ['appointments', 'open-work', gridCode],
    queryFn: () => request('get', '/api/v1/grids/{code}/open-work', { path: { code: gridCode } }),
    meta: NOT_KEPT,
  })
