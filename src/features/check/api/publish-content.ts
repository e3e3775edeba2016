import { request } from '../../../api/client'

/** By the committee. */
export const publishContent = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/content-checks/{id}/publication', {
    path: { id },
    body: {},
    idempotencyKey,
  })
