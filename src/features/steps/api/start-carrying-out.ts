import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** What a result is carried out in. */
export const startCarryingOut = (
  id: string,
  body: Body<'startCarryingOut'>,
  idempotencyKey: string,
) =>
  request('post', '/api/v1/consultations/{id}/carrying-out', { path: { id }, body, idempotencyKey })
