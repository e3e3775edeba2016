import { request } from '../../../api/client'

/** @param decision.reason why not; null approves */
export const decideClaim = (
  { id, reason }: { id: string; reason: string | null },
  idempotencyKey: string,
) =>
  reason === null
    ? request('post', '/api/v1/household-claims/{id}/approval', {
        path: { id },
        body: {},
        idempotencyKey,
      })
    : request('post', '/api/v1/household-claims/{id}/decline', {
        path: { id },
        body: { reason },
        idempotencyKey,
      })

export const decideDispute = (
  { id, ...decision }: { id: string; removes: boolean; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/household-disputes/{id}/decision', {
    path: { id },
    body: decision,
    idempotencyKey,
  })
