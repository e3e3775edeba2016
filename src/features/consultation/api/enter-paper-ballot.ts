import { request } from '../../../api/client'
import type { Slip } from '../domain/paper'

/** One slip, once, however often it is sent with the same key. */
export const enterPaperBallot = (pollId: string, body: Slip, idempotencyKey: string) =>
  request('post', '/api/v1/polls/{id}/paper-ballots', {
    path: { id: pollId },
    body,
    idempotencyKey,
  })
