import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

export const offerDelegation = (
  pollId: string,
  body: Body<'offerDelegation'>,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/polls/{id}/delegations', { path: { id: pollId }, body, idempotencyKey })
