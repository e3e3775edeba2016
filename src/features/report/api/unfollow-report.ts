import { request } from '../../../api/client'

/** Follow it no longer. */
export const unfollowReport = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/unfollowing', {
    path: { id },
    body: {},
    idempotencyKey,
  })
