import { request } from '../../../api/client'

/** The reporter adds words or photos, for whoever handles it. */
export const supplementReport = (
  id: string,
  body: { note: string; uploadIds: string[] },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/supplements', {
    path: { id },
    body: body,
    idempotencyKey,
  })
