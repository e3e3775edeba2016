import { request } from '../../../api/client'

/** A closed report is worked on again. */
export const reopenReport = (id: string, body: { reason: string }, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/reopening', {
    path: { id },
    body,
    idempotencyKey,
  })
