import { request } from '../../../api/client'
import type { NewConsultation } from '../domain/consultation'

/** Writes a stored draft anew; an opened poll is refused. */
export const updateConsultation = (id: string, body: NewConsultation, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/revision', { path: { id }, body, idempotencyKey })
