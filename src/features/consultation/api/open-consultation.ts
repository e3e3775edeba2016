import { request } from '../../../api/client'

/** Freezes the roll and starts the poll; neither can be taken back. */
export const openConsultation = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/opening', {
    path: { id },
    body: {},
    idempotencyKey,
  })
