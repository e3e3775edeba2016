import { request } from '../../../api/client'
import { pagedListQuery } from '../../../api/paged-list'

/** Newest first. */
export const myClaimsQuery = pagedListQuery({
  queryKey: ['homes', 'claims'],
  fetchPage: (page) => request('get', '/api/v1/me/household-claims', { query: page }),
})
