import { request } from '../../../api/client'

/** Keeps a notice on top, or lets it go. */
export const pinNotice = (id: string, isPinned: boolean, idempotencyKey: string) =>
  request('put', '/api/v1/notices/{id}/pin', { path: { id }, body: { isPinned }, idempotencyKey })
