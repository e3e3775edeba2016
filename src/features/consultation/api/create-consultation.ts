import { request } from '../../../api/client'
import type { NewConsultation } from '../domain/consultation'

/** Stores a draft once, however often it is sent with the same key. */
export const createConsultation = (body: NewConsultation, idempotencyKey: string) =>
  request('post', '/api/v1/consultations', { body, idempotencyKey })
