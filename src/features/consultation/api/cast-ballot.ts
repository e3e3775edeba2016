import { request } from '../../../api/client'
import type { Ballot } from '../domain/consultation'

/** The one ballot of a household; it can be neither changed nor read back. */
export const castBallot = (pollId: string, ballot: Ballot, idempotencyKey: string) =>
  request('post', '/api/v1/polls/{id}/ballots', {
    path: { id: pollId },
    body: ballot,
    idempotencyKey,
  })
