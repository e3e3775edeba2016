import { request } from '../../../api/client'

/** From above: this has to be answered. */
export const superviseReport = (id: string, body: { note: string }, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/supervisions', {
    path: { id },
    body,
    idempotencyKey,
  })
