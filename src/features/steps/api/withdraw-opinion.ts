import { request } from '../../../api/client'

/** By its author. */
export const withdrawOpinion = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/opinions/{id}/withdrawal', { path: { id }, body: {}, idempotencyKey })
