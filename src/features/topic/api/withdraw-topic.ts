import { request } from '../../../api/client'

export const withdrawTopic = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/topics/{id}/withdrawal', { path: { id }, body: {}, idempotencyKey })
