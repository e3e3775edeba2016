import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** The committee’s answer, or its correction. */
export const replyToOpinion = (id: string, body: Body<'replyToOpinion'>, idempotencyKey: string) =>
  request('put', '/api/v1/opinions/{id}/reply', { path: { id }, body, idempotencyKey })
