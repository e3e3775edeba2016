import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** Shows a draft to everybody and takes opinions until an instant. */
export const askOpinions = (id: string, body: Body<'askOpinions'>, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/opinion-round', {
    path: { id },
    body,
    idempotencyKey,
  })
