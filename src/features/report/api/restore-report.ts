import { request } from '../../../api/client'

/** The reporter takes a withdrawal back. */
export const restoreReport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/restoration', {
    path: { id },
    body: {},
    idempotencyKey,
  })
