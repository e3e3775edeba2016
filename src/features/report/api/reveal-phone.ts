import { request } from '../../../api/client'

/** The reporter's phone; they are told who looked, when and why. */
export const revealPhone = (id: string, reason: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/phone-reveals', {
    path: { id },
    body: { reason },
    idempotencyKey,
  })
