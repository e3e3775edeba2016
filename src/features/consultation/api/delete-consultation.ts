import { request } from '../../../api/client'

/** Throws a draft away; an opened poll is refused. */
export const deleteConsultation = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/removal', { path: { id }, body: {}, idempotencyKey })
