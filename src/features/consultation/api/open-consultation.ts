import { request } from '../../../api/client'

/** A secret poll by area needs up to fifty keys; a slow machine takes two seconds for each. */
const OPENING_TIMEOUT_MS = 120_000

/** Freezes the roll and starts the poll; neither can be taken back. */
export const openConsultation = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/consultations/{id}/opening', {
    path: { id },
    body: {},
    idempotencyKey,
    timeoutMs: OPENING_TIMEOUT_MS,
  })
