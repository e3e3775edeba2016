import { request } from '../../../api/client'

/** A note on the way, for the reporter to read. */
export const addProgress = (
  id: string,
  body: { note: string; uploadIds: string[] },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/progress', {
    path: { id },
    body: body,
    idempotencyKey,
  })
