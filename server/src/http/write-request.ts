import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { WriteRequest } from '../db/unit-of-work'
import { requireActor } from './plugins/auth'

/** Every write carries one; the same key with the same request is answered again, not done again. */
export const WriteHeaders = Type.Object({
  'idempotency-key': Type.String({ minLength: 8, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }),
})

/** @throws DomainError `signed_out` for a visitor */
export function toWriteRequest(
  request: FastifyRequest & { headers: { 'idempotency-key': string } },
): WriteRequest {
  return {
    accountId: requireActor(request).accountId,
    key: request.headers['idempotency-key'],
    requestId: request.id,
    payload: { params: request.params, body: request.body },
  }
}
