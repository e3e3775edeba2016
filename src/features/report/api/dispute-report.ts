import { request } from '../../../api/client'

/** The reporter says that it is not solved; the reason goes to the handler. */
export const disputeReport = (id: string, body: { reason: string }, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/dispute', {
    path: { id },
    body: body,
    idempotencyKey,
  })
