import { request } from '../../../api/client'
import type { Rating } from '../domain/report'

/** The reporter says that it is solved, and how it was handled; a reason goes with 不满意. */
export const confirmReport = (
  id: string,
  body: { rating?: Rating; reason?: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/confirmation', {
    path: { id },
    body,
    idempotencyKey,
  })
