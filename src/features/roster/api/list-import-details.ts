import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'

/** What is wrong, in the order of the sheet. */
export const importFaultsQuery = (id: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'import-faults', id],
    fetchPage: (query) =>
      request('get', '/api/v1/roster-imports/{id}/faults', { path: { id }, query }),
  }),
  meta: NOT_KEPT,
})

/** What would change about households that are there, in the order of the sheet. */
export const plannedChangesQuery = (id: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'import-changes', id],
    fetchPage: (query) =>
      request('get', '/api/v1/roster-imports/{id}/changes', { path: { id }, query }),
  }),
  meta: NOT_KEPT,
})

/** Households that the sheet does not name although it names their building. */
export const missingHouseholdsQuery = (id: string) => ({
  ...pagedListQuery({
    queryKey: ['roster', 'import-missing', id],
    fetchPage: (query) =>
      request('get', '/api/v1/roster-imports/{id}/missing-households', { path: { id }, query }),
  }),
  meta: NOT_KEPT,
})
