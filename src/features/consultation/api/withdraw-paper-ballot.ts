import { request } from '../../../api/client'
import type { PaperEntryId } from '../domain/paper'

/** By whoever entered it; its unit may vote again. */
export const withdrawPaperBallot = (
  { pollId, entryId }: PaperEntryId,
  reason: string,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/polls/{id}/paper-ballots/{entryId}/withdrawal', {
    path: { id: pollId, entryId },
    body: { reason },
    idempotencyKey,
  })
