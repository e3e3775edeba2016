import { request } from '../../../api/client'

/** Back before the receiver has accepted. */
export const recallHandOff = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/hand-offs/recall', {
    path: { id },
    body: {},
    idempotencyKey,
  })
