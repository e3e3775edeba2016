import { request } from '../../../api/client'

/** While more units are marked than slips have been entered. */
export const withdrawPaperMark = (
  pollId: string,
  body: { votingUnitId: string; reason: string },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/polls/{id}/paper-marks/withdrawals', {
    path: { id: pollId },
    body,
    idempotencyKey,
  })
