import { request } from '../../../api/client'
import type { Body } from '../domain/steps'

/** A paper as photos of its pages. */
export const addDocument = (id: string, body: Body<'addDocument'>, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/documents', { path: { id }, body, idempotencyKey })
