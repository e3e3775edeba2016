import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Another closing time for a poll that has not opened. */
export const changePollClosing = (
  id: string,
  body: Body<'changePollClosing'>,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/consultations/{id}/closing-time', { path: { id }, body, idempotencyKey })
