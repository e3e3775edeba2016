import { request } from '../../../api/client'

/** The clock stands still until the review. */
export const suspendReport = (
  id: string,
  body: { reviewAt: string; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/suspension', {
    path: { id },
    body,
    idempotencyKey,
  })
