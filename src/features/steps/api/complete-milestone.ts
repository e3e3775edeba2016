import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Says what was done. */
export const completeMilestone = (
  id: string,
  body: Body<'completeMilestone'>,
  idempotencyKey: string,
) => request('post', '/api/v1/milestones/{id}/completion', { path: { id }, body, idempotencyKey })
