import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** By those above the committee, for good. */
export const decideAppeal = (id: string, body: Body<'decideAppeal'>, idempotencyKey: string) =>
  request('post', '/api/v1/opinions/{id}/appeal-decision', { path: { id }, body, idempotencyKey })
