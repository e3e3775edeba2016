import { request } from '../../../api/client'

/** Counts for the reader's households; acknowledging says more than having opened it. */
export const readNotice = (
  id: string,
  { acknowledge }: { acknowledge: boolean },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/notices/{id}/reads', {
    path: { id },
    body: { acknowledge },
    idempotencyKey,
  })
