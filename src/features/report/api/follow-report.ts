import { request } from '../../../api/client'

/** Met the same problem: from now on the report is among those one follows. */
export const followReport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/following', {
    path: { id },
    body: {},
    idempotencyKey,
  })
