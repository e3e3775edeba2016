import { request } from '../../../api/client'

/** Counts for the reader's households; acknowledging says more than having opened it. */
export const readNotice = (
  id: string,
  reading: { acknowledge: boolean; version: number },
  idempotencyKey: string,
) =>
  request('post', '/api/v1/notices/{id}/reads', {
    path: { id },
    body: reading,
    idempotencyKey,
  })
