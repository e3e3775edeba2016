import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

export const redeemDelegation = (
  pollId: string,
  body: Body<'redeemDelegation'>,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/polls/{id}/delegation-redemptions', {
    path: { id: pollId },
    body,
    idempotencyKey,
  })
