import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError, forbidden } from '../../lib/domain-error'
import { createSessionTokens, type Session, type SessionTokens } from '../../lib/session-tokens'
import type { IdentityService } from '../../modules/identity/identity-service'
import type { Actor } from '../../modules/identity/identity-types'
import type { SecondFactorService } from '../../modules/second-factor/second-factor-service'

declare module 'fastify' {
  interface FastifyInstance {
    readonly sessionTokens: SessionTokens
  }
  interface FastifyRequest {
    /** Undefined for a visitor. */
    actor: Actor | undefined
    /** How they came to be signed in; undefined for a visitor. */
    session: Session | undefined
  }
  interface FastifyContextConfig {
    /** Done also by whoever holds an office and has not shown the second factor yet: getting it, or leaving. */
    readonly isWithoutSecondFactor?: boolean
    /**
     * Done also by whoever holds an office and has set up no second factor yet: what anybody may do for their own person.
     * Otherwise somebody put into office without a word would lose it.
     */
    readonly isForOneself?: boolean
  }
}

/** RFC 6750, section 2.1. */
const BEARER = /^Bearer +([^ ]+)$/i

interface AuthOptions {
  readonly secret: string
  readonly identity: IdentityService
  readonly secondFactor: SecondFactorService
  readonly now: () => Date
}

/**
 * Reads the bearer token, if any, and who it stands for. A request without one is a visitor's;
 * one with a bad or expired token is refused, never treated as a visitor's.
 */
export const authPlugin = fp(async (app, options: AuthOptions) => {
  const tokens = createSessionTokens(options.secret)
  app.decorate('sessionTokens', tokens)
  app.decorateRequest('actor', undefined)
  app.decorateRequest('session', undefined)
  app.addHook('onRequest', async (request) => {
    const { authorization } = request.headers
    if (authorization === undefined) return
    const token = BEARER.exec(authorization)?.[1]
    const session = token ? tokens.read(token, options.now()) : undefined
    request.actor = session && (await options.identity.findSignedIn(session))
    if (!request.actor) throw signedOut()
    request.session = session
    const { isWithoutSecondFactor, isForOneself } = request.routeOptions.config
    if (!isHalfSignedIn(request) || isWithoutSecondFactor) return
    const mayGoOn = isForOneself && !(await options.secondFactor.hasFactor(request.actor.accountId))
    if (!mayGoOn) throw secondFactorNeeded()
  })
})

/** @throws DomainError `signed_out` when a visitor asks for what only signed-in people may do */
export function requireActor(request: FastifyRequest): Actor {
  if (!request.actor) throw signedOut()
  return request.actor
}

/** As `requireActor`, but no demo person, whom anybody may be. @throws DomainError `signed_out`, `forbidden` */
export function requireProvenActor(request: FastifyRequest): Actor {
  if (request.session?.way === 'demo') throw forbidden()
  return requireActor(request)
}

/** Whoever works for others proves on the web twice who they are; in WeChat the phone is the second proof. */
function isHalfSignedIn({ actor, session }: FastifyRequest): boolean {
  return session?.way === 'sms' && actor !== undefined && actor.appointments.length > 0
}

function secondFactorNeeded(): DomainError {
  return new DomainError(
    'signed_out',
    'second_factor_needed',
    'Whoever holds an office shows the second factor on the web',
  )
}

function signedOut(): DomainError {
  return new DomainError('signed_out', 'signed_out', 'Sign in first')
}
