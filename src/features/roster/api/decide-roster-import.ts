import { request } from '../../../api/client'

/** All of it is written, or nothing. */
export const confirmRosterImport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/roster-imports/{id}/confirmation', { path: { id }, idempotencyKey })

/** Nothing of it is kept. */
export const cancelRosterImport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/roster-imports/{id}/cancellation', { path: { id }, idempotencyKey })
