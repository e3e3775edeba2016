import { request } from '../../../api/client'

/** For each of the reader's households in the topic's area. */
export const supportTopic = (id: string, idempotencyKey: string) =>
  request('put', '/api/v1/topics/{id}/support', { path: { id }, body: {}, idempotencyKey })
