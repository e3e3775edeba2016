import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** By its author, once. */
export const appealOpinion = (id: string, body: Body<'appealOpinion'>, idempotencyKey: string) =>
  request('post', '/api/v1/opinions/{id}/appeal', { path: { id }, body, idempotencyKey })
