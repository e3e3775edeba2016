import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Ends a consultation with a statement. */
export const closeConsultation = (
  id: string,
  body: Body<'closeConsultation'>,
  idempotencyKey: string,
) => request('post', '/api/v1/consultations/{id}/closure', { path: { id }, body, idempotencyKey })
