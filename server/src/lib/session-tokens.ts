import { createSigner, createVerifier } from 'fast-jwt'

/** Two hours, after which the client signs in again by itself. */
const SESSION_SECONDS = 2 * 60 * 60

/** The only form in which we name an account. */
const ACCOUNT_ID = /^[1-9][0-9]{0,17}$/

/** Bearer tokens of signed-in accounts: JSON Web Tokens (RFC 7519) with HS256. */
export interface SessionTokens {
  issue(accountId: string, now: Date): { readonly token: string; readonly expiresAt: Date }
  /** The account a token stands for; undefined for one that is expired, changed or not ours. */
  read(token: string, now: Date): string | undefined
}

/** The verifier is built once: building it costs as much as ten look-ups of an account. It knows no clock of its own. */
export function createSessionTokens(secret: string): SessionTokens {
  const sign = createSigner({ key: secret, algorithm: 'HS256', noTimestamp: true })
  const verify = createVerifier({
    key: secret,
    algorithms: ['HS256'],
    requiredClaims: ['sub', 'exp'],
    allowedSub: ACCOUNT_ID,
    ignoreExpiration: true,
    cache: false,
  })
  return {
    issue(accountId, now) {
      const issuedAt = Math.floor(now.getTime() / 1000)
      const expiresAt = issuedAt + SESSION_SECONDS
      const token = sign({ sub: accountId, iat: issuedAt, exp: expiresAt })
      return { token, expiresAt: new Date(expiresAt * 1000) }
    },
    read(token, now) {
      try {
        const { sub, exp } = verify(token) as { sub: string; exp: unknown }
        return typeof exp === 'number' && now.getTime() < exp * 1000 ? sub : undefined
      } catch {
        return undefined
      }
    },
  }
}
