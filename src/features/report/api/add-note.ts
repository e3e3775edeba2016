import { request } from '../../../api/client'

/** For the eyes of staff alone. */
export const addNote = (id: string, body: { note: string }, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/notes', {
    path: { id },
    body,
    idempotencyKey,
  })
