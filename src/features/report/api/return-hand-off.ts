import { request } from '../../../api/client'

/** Not for this unit: why, and who should have it. */
export const returnHandOff = (
  id: string,
  body: { proposedUnit: string; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/hand-offs/return', {
    path: { id },
    body,
    idempotencyKey,
  })
