import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { DomainError } from '../../lib/domain-error'
import type { SignInWay } from '../../lib/session-tokens'
import type { IdentityService } from '../identity/identity-service'
import * as repository from './web-sessions-repository'

const HOUR_MS = 3_600_000
/** A code costs money and an elder's patience: at home one signs in once a month, in office every working day. */
const HOURS = { resident: 30 * 24, office: 12 } as const

/** What a browser keeps so that nobody types a code every two hours; the mini-program asks WeChat instead. */
export interface WebSessionsService {
  /** @returns the token the browser keeps; the service keeps a hash of it, which is the session's id */
  begin(
    accountId: string,
    hasSecondFactor: boolean,
  ): Promise<{ readonly renewal: string; readonly webSessionId: string }>
  /** @throws DomainError `signed_out` for a token that is unknown, over or ended */
  renew(token: string): Promise<{
    readonly accountId: string
    readonly way: SignInWay
    readonly webSessionId: string
  }>
  /** The browser signs out; no token of its session counts any more. */
  end(token: string): Promise<void>
}

export function createWebSessionsService(deps: {
  db: Kysely<Database>
  clock: Clock
  identity: IdentityService
}): WebSessionsService {
  const { db, clock, identity } = deps
  return {
    async begin(accountId, hasSecondFactor) {
      const renewal = randomBytes(32).toString('base64url')
      const webSessionId = hashOf(renewal)
      const now = clock.now()
      const hours = hasSecondFactor ? HOURS.office : HOURS.resident
      await repository.insertSession(db, {
        tokenHash: webSessionId,
        accountId,
        hasSecondFactor,
        createdAt: now,
        expiresAt: new Date(now.getTime() + hours * HOUR_MS),
      })
      return { renewal, webSessionId }
    },
    async renew(token) {
      const webSessionId = hashOf(token)
      const session = await repository.findSession(db, webSessionId, clock.now())
      const actor = session && (await identity.findSignedIn(toIssued(session)))
      if (!session || !actor) {
        throw new DomainError('signed_out', 'signed_out', 'Sign in first')
      }
      const way = session.hasSecondFactor ? 'sms_and_second_factor' : 'sms'
      return { accountId: session.accountId, way, webSessionId }
    },
    end: (token) => repository.deleteSession(db, hashOf(token)),
  }
}

function toIssued({ accountId, createdAt }: repository.WebSession) {
  return { accountId, issuedAt: createdAt }
}

/** The token is random enough that its hash needs no key. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
