import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** The buildings of a grid. @param gridCode fifteen digits */
export const buildingsQuery = (gridCode: string) =>
  pagedListQuery({
    queryKey: ['buildings', 'of', gridCode],
    fetchPage: (page) =>
      request('get', '/api/v1/buildings', {
        query: { communityCode: gridCode.slice(0, 12), gridCode, ...page, limit: 100 },
      }),
  })

export const buildingQuery = (id: string) =>
  queryOptions({
    queryKey: ['buildings', 'one', id],
    queryFn: () => request('get', '/api/v1/buildings/{id}', { path: { id } }),
  })

/** The homes of a building, by what stands on their doors; all when nothing is given. */
export const roomsQuery = (id: string, door: string) =>
  pagedListQuery({
    queryKey: ['buildings', 'rooms', id, door],
    fetchPage: (page) =>
      request('get', '/api/v1/buildings/{id}/rooms', { path: { id }, query: { door, ...page } }),
  })
