import { request } from '../../../api/client'
import type { NewNotice } from '../domain/notice'

/** Publishes a notice once, however often it is sent with the same key. */
export const createNotice = (body: NewNotice, idempotencyKey: string) =>
  request('post', '/api/v1/notices', { body, idempotencyKey })
