import { request } from '../../../api/client'

/** By the committee. */
export const publishOpinion = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/opinions/{id}/publication', { path: { id }, body: {}, idempotencyKey })
