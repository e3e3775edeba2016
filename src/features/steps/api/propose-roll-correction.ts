import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

export const proposeRollCorrection = (
  pollId: string,
  body: Body<'proposeRollCorrection'>,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/polls/{id}/roll-corrections', {
    path: { id: pollId },
    body,
    idempotencyKey,
  })
