import { request } from '../../../api/client'

interface BallotPaperRequest {
  readonly votingUnitId: string
  readonly blindedMessage: string
}

/** The one ballot paper of a voting unit; the same message gets the same signature again. */
export const issueToken = (pollId: string, body: BallotPaperRequest, idempotencyKey: string) =>
  request('post', '/api/v1/polls/{id}/tokens', { path: { id: pollId }, body, idempotencyKey })
