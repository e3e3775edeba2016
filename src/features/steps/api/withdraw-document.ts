import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Takes a paper back with a reason. */
export const withdrawDocument = (
  id: string,
  body: Body<'withdrawDocument'>,
  idempotencyKey: string,
) => request('post', '/api/v1/documents/{id}/withdrawal', { path: { id }, body, idempotencyKey })
