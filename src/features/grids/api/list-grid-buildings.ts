import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

export const gridBuildingsQuery = (code: string) =>
  pagedListQuery({
    queryKey: ['grids', 'buildings', code],
    fetchPage: (query) =>
      request('get', '/api/v1/grids/{code}/buildings', { path: { code }, query }),
  })
