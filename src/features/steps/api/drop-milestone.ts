import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Leaves it undone, with a reason. */
export const dropMilestone = (id: string, body: Body<'dropMilestone'>, idempotencyKey: string) =>
  request('post', '/api/v1/milestones/{id}/drop', { path: { id }, body, idempotencyKey })
