import { request } from '../../../api/client'
import type { PaperEntryId } from '../domain/paper'

/** The entry is not what the slip says; its unit may vote again. */
export const refusePaperBallot = (
  { pollId, entryId }: PaperEntryId,
  reason: string,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/polls/{id}/paper-ballots/{entryId}/refusal', {
    path: { id: pollId, entryId },
    body: { reason },
    idempotencyKey,
  })
