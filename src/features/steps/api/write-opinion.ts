import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Writes an opinion once, however often it is sent with the same key. */
export const writeOpinion = (id: string, body: Body<'writeOpinion'>, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/opinions', { path: { id }, body, idempotencyKey })
