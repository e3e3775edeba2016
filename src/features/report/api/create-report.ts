import { request } from '../../../api/client'
import type { NewReport } from '../domain/report'

/** Stores a report once, however often it is sent with the same key. */
export const createReport = (body: NewReport, idempotencyKey: string) =>
  request('post', '/api/v1/reports', { body, idempotencyKey })
