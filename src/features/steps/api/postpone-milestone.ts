import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** To a later day, with a reason. */
export const postponeMilestone = (
  id: string,
  body: Body<'postponeMilestone'>,
  idempotencyKey: string,
) => request('post', '/api/v1/milestones/{id}/postponement', { path: { id }, body, idempotencyKey })
