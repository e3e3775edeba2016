import { request } from '../../../api/client'

export const withdrawSupport = (id: string, idempotencyKey: string) =>
  request('delete', '/api/v1/topics/{id}/support', { path: { id }, idempotencyKey })
