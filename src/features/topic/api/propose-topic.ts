import { request } from '../../../api/client'
import type { NewTopic } from '../domain/topic'

/** Proposes a topic once, however often it is sent with the same key. */
export const proposeTopic = (body: NewTopic, idempotencyKey: string) =>
  request('post', '/api/v1/topics', { body, idempotencyKey })
