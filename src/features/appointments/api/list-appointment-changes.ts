import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** Newest first. */
export const appointmentChangesQuery = (areaCode: string) => ({
  ...pagedListQuery({
    queryKey: ['appointments', 'changes', areaCode],
    fetchPage: (page) =>
      request('get', '/api/v1/appointment-changes', { query: { areaCode, ...page } }),
  }),
  meta: NOT_KEPT,
})
