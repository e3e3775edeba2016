import { request } from '../../../api/client'

/** To another unit; the sender answers for it until that unit accepts. */
export const handOffReport = (
  id: string,
  body: { unit: string; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/hand-offs', {
    path: { id },
    body,
    idempotencyKey,
  })
