import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

export const objectToRoll = (pollId: string, body: Body<'objectToRoll'>, idempotencyKey: string) =>
  request('post', '/api/v1/polls/{id}/roll-objections', {
    path: { id: pollId },
    body,
    idempotencyKey,
  })
