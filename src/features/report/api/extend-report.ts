import { request } from '../../../api/client'

/** More time, asked for before the time is over. */
export const extendReport = (
  id: string,
  body: { resolveDueAt: string; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/extension', {
    path: { id },
    body,
    idempotencyKey,
  })
