import { createSigner, createVerifier } from 'fast-jwt'

/** Two hours, after which the client signs in again by itself. */
const SESSION_SECONDS = 2 * 60 * 60

/** The only form in which we name an account. */
const ACCOUNT_ID = /^[1-9][0-9]{0,17}$/

/** Bearer tokens of signed-in accounts: JSON Web Tokens (RFC 7519) with HS256. */
export interface SessionTokens {
  issue(accountId: string, now: Date): { readonly token: string; readonly expiresAt: Date }
  /** Whom a token stands for, and since when; undefined for one that is expired, changed or not ours. */
  read(
    token: string,
    now: Date,
  ): { readonly accountId: string; readonly issuedAt: Date } | undefined
}

/** The verifier is built once: building it costs as much as ten look-ups of an account. It knows no clock of its own. */
export function createSessionTokens(secret: string): SessionTokens {
  const sign = createSigner({ key: secret, algorithm: 'HS256', noTimestamp: true })
  const verify = createVerifier({
    key: secret,
    algorithms: ['HS256'],
    requiredClaims: ['sub', 'at', 'exp'],
    allowedSub: ACCOUNT_ID,
    ignoreExpiration: true,
    cache: false,
  })
  return {
    issue(accountId, now) {
      const expiresAt = Math.floor(now.getTime() / 1000) + SESSION_SECONDS
      // `at` is a claim of our own: `iat` has whole seconds here, and sessions that end in one are told apart.
      const token = sign({ sub: accountId, at: now.getTime(), exp: expiresAt })
      return { token, expiresAt: new Date(expiresAt * 1000) }
    },
    read(token, now) {
      try {
        const { sub, at, exp } = verify(token) as { sub: string; at: unknown; exp: unknown }
        if (typeof at !== 'number' || typeof exp !== 'number') return undefined
        return now.getTime() < exp * 1000 ? { accountId: sub, issuedAt: new Date(at) } : undefined
      } catch {
        return undefined
      }
    },
  }
}
