import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Other words for what everybody reads. */
export const correctConsultation = (
  id: string,
  body: Body<'correctConsultation'>,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/consultations/{id}/corrections', { path: { id }, body, idempotencyKey })
