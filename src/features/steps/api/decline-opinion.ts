import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** By the committee, for one of the rules. */
export const declineOpinion = (id: string, body: Body<'declineOpinion'>, idempotencyKey: string) =>
  request('post', '/api/v1/opinions/{id}/refusal', { path: { id }, body, idempotencyKey })
