import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

export const buildingHouseholdsQuery = (id: string) =>
  pagedListQuery({
    queryKey: ['grids', 'households', id],
    pageSize: 50,
    fetchPage: (query) =>
      request('get', '/api/v1/buildings/{id}/households', { path: { id }, query }),
  })
