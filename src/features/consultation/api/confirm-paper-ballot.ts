import { request } from '../../../api/client'
import type { PaperEntryId } from '../domain/paper'

/** @param revision the one that was compared with the scan */
export const confirmPaperBallot = (
  { pollId, entryId }: PaperEntryId,
  revision: number,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/polls/{id}/paper-ballots/{entryId}/confirmation', {
    path: { id: pollId, entryId },
    body: { revision },
    idempotencyKey,
  })
