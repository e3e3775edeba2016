import { requestAsVisitor } from '../../../api/client'
import type { SignedBallot } from '../domain/secret-ballot'

/** Never sent as the person it is from; the token makes repeats harmless. */
export const castSecretBallot = (
  pollId: string,
  { token, signature, weight, receipt, answers }: SignedBallot,
) =>
  requestAsVisitor('post', '/api/v1/polls/{id}/secret-ballots', {
    path: { id: pollId },
    body: { token, signature, weight, receipt, answers: [...answers] },
  })
