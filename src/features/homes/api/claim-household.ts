import { request } from '../../../api/client'
import type { NewClaim } from '../domain/home'

export const claimHousehold = (claim: NewClaim, idempotencyKey: string) =>
  request('post', '/api/v1/household-claims', { body: claim, idempotencyKey })

export const withdrawClaim = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/household-claims/{id}/withdrawal', {
    path: { id },
    body: {},
    idempotencyKey,
  })
