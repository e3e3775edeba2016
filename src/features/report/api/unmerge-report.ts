import { request } from '../../../api/client'

/** It was about something else after all and is handled by itself again. */
export const unmergeReport = (id: string, body: { note: string }, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/unmerge', {
    path: { id },
    body,
    idempotencyKey,
  })
