import { request } from '../../../api/client'

/** A new code for a lost slip; the old one is of no use any more. */
export const issueQueryCode = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/reports/{id}/query-code', { path: { id }, body: {}, idempotencyKey })
