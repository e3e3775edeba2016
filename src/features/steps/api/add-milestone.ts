import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** One more thing to do. */
export const addMilestone = (id: string, body: Body<'addMilestone'>, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/milestones', { path: { id }, body, idempotencyKey })
