import { request } from '../../../api/client'

/** The unit gets no ballot paper on a phone any more. */
export const markPaperUnit = (pollId: string, votingUnitId: string, idempotencyKey: string) =>
  request('post', '/api/v1/polls/{id}/paper-marks', {
    path: { id: pollId },
    body: { votingUnitId },
    idempotencyKey,
  })
