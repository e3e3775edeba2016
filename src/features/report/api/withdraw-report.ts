import { request } from '../../../api/client'

/** The reporter needs nothing done any more. */
export const withdrawReport = (id: string, body: { reason?: string }, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/withdrawal', {
    path: { id },
    body: body,
    idempotencyKey,
  })
