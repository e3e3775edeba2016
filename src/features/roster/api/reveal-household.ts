import { request } from '../../../api/client'

/** Who looked and why is written down. */
export const revealHousehold = (id: string, reason: string, idempotencyKey: string) =>
  request('post', '/api/v1/roster/households/{id}/reveals', {
    path: { id },
    body: { reason },
    idempotencyKey,
  })
