import jwt from '@fastify/jwt'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../lib/domain-error'
import type { IdentityService } from '../../modules/identity/identity-service'
import type { Actor } from '../../modules/identity/identity-types'

/** Two hours, after which the client signs in again by itself. */
export const SESSION_SECONDS = 2 * 60 * 60

/** The only form in which we name an account. */
const ACCOUNT_ID = /^[1-9][0-9]{0,17}$/

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined for a visitor. */
    actor: Actor | undefined
  }
}

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: { sub: string; iat?: number; exp?: number }
    user: { sub: string }
  }
}

/**
 * Reads the bearer token, if any, and who it stands for. A request without one is a visitor's;
 * one with a bad or expired token is refused, never treated as a visitor's.
 */
export const authPlugin = fp(
  async (app, options: { secret: string; identity: IdentityService; now: () => Date }) => {
    await app.register(jwt, {
      secret: options.secret,
      sign: { algorithm: 'HS256' },
      verify: {
        algorithms: ['HS256'],
        clockTimestamp: undefined,
        cache: false,
        requiredClaims: ['sub', 'exp'],
        allowedSub: ACCOUNT_ID,
      },
    })
    app.decorateRequest('actor', undefined)
    app.addHook('onRequest', async (request) => {
      if (request.headers.authorization === undefined) return
      const { sub } = await verify(request, options.now())
      request.actor = await options.identity.findActor(sub)
      if (!request.actor) throw signedOut()
    })
  },
)

async function verify(request: FastifyRequest, now: Date): Promise<{ sub: string }> {
  try {
    return await request.jwtVerify<{ sub: string }>({ clockTimestamp: now.getTime() })
  } catch {
    throw signedOut()
  }
}

/** @throws DomainError `signed_out` when a visitor asks for what only signed-in people may do */
export function requireActor(request: FastifyRequest): Actor {
  if (!request.actor) throw signedOut()
  return request.actor
}

function signedOut(): DomainError {
  return new DomainError('signed_out', 'signed_out', 'Sign in first')
}
