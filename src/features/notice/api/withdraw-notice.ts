import { request } from '../../../api/client'

/** Takes a notice back; it stays in the committee's list with the reason. */
export const withdrawNotice = (id: string, body: { reason: string }, idempotencyKey: string) =>
  request('post', '/api/v1/notices/{id}/withdrawal', { path: { id }, body, idempotencyKey })
