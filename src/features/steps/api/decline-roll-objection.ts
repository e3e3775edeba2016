import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

export const declineRollObjection = (
  id: string,
  body: Body<'declineRollObjection'>,
  idempotencyKey: string,
) => request('post', '/api/v1/roll-objections/{id}/decline', { path: { id }, body, idempotencyKey })
