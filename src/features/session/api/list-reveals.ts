import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Who looked at my personal data. */
export const revealsQuery = pagedListQuery({
  queryKey: ['reveals'],
  fetchPage: (page) => request('get', '/api/v1/me/reveals', { query: page }),
})
