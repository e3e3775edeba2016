import { request } from '../../../api/client'

/** The reporter says that it is solved. */
export const confirmReport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/confirmation', {
    path: { id },
    body: {},
    idempotencyKey,
  })
