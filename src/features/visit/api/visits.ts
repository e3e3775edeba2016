import { request } from '../../../api/client'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'
import type { NewVisit } from '../domain/visit'

/** What was said at somebody's door stays on no device. */
export const visitsQuery = (gridCode: string) => ({
  ...pagedListQuery({
    queryKey: ['visits', gridCode],
    fetchPage: (page) => request('get', '/api/v1/visits', { query: { gridCode, ...page } }),
  }),
  meta: NOT_KEPT,
})

export const writeVisit = (visit: NewVisit, idempotencyKey: string) =>
  request('post', '/api/v1/visits', { body: visit, idempotencyKey })

export const removeVisit = (id: string, idempotencyKey: string) =>
  request('delete', '/api/v1/visits/{id}', { path: { id }, idempotencyKey })
