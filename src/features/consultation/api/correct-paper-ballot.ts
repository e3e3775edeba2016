import { request } from '../../../api/client'
import type { Answer } from '../domain/consultation'
import type { PaperEntryId } from '../domain/paper'

/** By whoever entered it, before somebody confirms it. */
export const correctPaperBallot = (
  { pollId, entryId }: PaperEntryId,
  answers: Answer[],
  idempotencyKey: string,
) =>
  request('put', '/api/v1/polls/{id}/paper-ballots/{entryId}/answers', {
    path: { id: pollId, entryId },
    body: { answers },
    idempotencyKey,
  })
