import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

export const declineDelegation = (
  id: string,
  body: Body<'declineDelegation'>,
  idempotencyKey: string,
) => request('post', '/api/v1/delegations/{id}/decline', { path: { id: id }, body, idempotencyKey })
