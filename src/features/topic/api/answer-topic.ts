import { request } from '../../../api/client'
import type { NewAnswer } from '../domain/topic'

/** The committee's one answer; it cannot be changed. */
export const answerTopic = (id: string, body: NewAnswer, idempotencyKey: string) =>
  request('post', '/api/v1/topics/{id}/answer', { path: { id }, body, idempotencyKey })
