import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** Names of claimants are for whoever decides, and stay on no device. */
export const waitingClaimsQuery = (communityCode: string) => ({
  ...pagedListQuery({
    queryKey: ['homes', 'waiting', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/household-claims', { query: { communityCode, ...page } }),
  }),
  meta: NOT_KEPT,
})

export const disputesQuery = (communityCode: string) => ({
  ...pagedListQuery({
    queryKey: ['homes', 'disputes', communityCode],
    fetchPage: (page) =>
      request('get', '/api/v1/household-disputes', { query: { communityCode, ...page } }),
  }),
  meta: NOT_KEPT,
})
