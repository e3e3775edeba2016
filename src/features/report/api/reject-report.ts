import { request } from '../../../api/client'

/** Not ours: why, and where to go instead. */
export const rejectReport = (
  id: string,
  body: { reason: string; referTo: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/reports/{id}/rejection', {
    path: { id },
    body: body,
    idempotencyKey,
  })
