import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { NO_ACCOUNT, type WriteRequest } from '../db/unit-of-work'
import { requireActor } from './plugins/auth'

/** Every write carries one; the same key with the same request is answered again, not done again. */
export const WriteHeaders = Type.Object({
  'idempotency-key': Type.String({ minLength: 8, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }),
})

type Write = FastifyRequest & { headers: { 'idempotency-key': string } }

/** @throws DomainError `signed_out` for a visitor */
export function toWriteRequest(request: Write): WriteRequest {
  requireActor(request)
  return toVisitorsWriteRequest(request)
}

/** For the few writes that need no session. */
export function toVisitorsWriteRequest(request: Write): WriteRequest {
  return {
    accountId: request.actor?.accountId ?? NO_ACCOUNT,
    key: request.headers['idempotency-key'],
    requestId: request.id,
    payload: { params: request.params, body: request.body },
  }
}
