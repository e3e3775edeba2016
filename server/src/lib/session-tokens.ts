import { createSigner, createVerifier } from 'fast-jwt'

/** Two hours, after which the client signs in again by itself. */
const VALID_SECONDS = 2 * 60 * 60

/** The only form in which we name an account. */
const ACCOUNT_ID = /^[1-9][0-9]{0,17}$/

const SIGN_IN_WAYS = ['demo', 'wechat', 'sms', 'sms_and_second_factor'] as const
/** How whoever uses a session has proven who they are. */
export type SignInWay = (typeof SIGN_IN_WAYS)[number]

export interface Session {
  readonly accountId: string
  readonly issuedAt: Date
  readonly way: SignInWay
  /** Of the browser that keeps it, with whose session the token ends; the mini-program keeps none. */
  readonly webSessionId?: string | undefined
}

/** Bearer tokens of signed-in accounts: JSON Web Tokens (RFC 7519) with HS256. */
export interface SessionTokens {
  issue(
    accountId: string,
    way: SignInWay,
    now: Date,
    webSessionId?: string,
  ): { readonly token: string; readonly expiresAt: Date }
  /** Whom a token stands for, how it was got and when; undefined for one that is expired, changed or not ours. */
  read(token: string, now: Date): Session | undefined
}

/** The verifier is built once: building it costs as much as ten look-ups of an account. It knows no clock of its own. */
export function createSessionTokens(secret: string): SessionTokens {
  const sign = createSigner({ key: secret, algorithm: 'HS256', noTimestamp: true })
  const verify = createVerifier({
    key: secret,
    algorithms: ['HS256'],
    requiredClaims: ['sub', 'at', 'by', 'exp'],
    allowedSub: ACCOUNT_ID,
    ignoreExpiration: true,
    cache: false,
  })
  return {
    issue(accountId, way, now, webSessionId) {
      const expiresAt = Math.floor(now.getTime() / 1000) + VALID_SECONDS
      // `at` is a claim of our own: `iat` has whole seconds here, and sessions that end in one are told apart.
      const token = sign({
        sub: accountId,
        at: now.getTime(),
        by: way,
        exp: expiresAt,
        sid: webSessionId,
      })
      return { token, expiresAt: new Date(expiresAt * 1000) }
    },
    read(token, now) {
      try {
        const { sub, at, by, exp, sid } = verify(token) as Record<string, unknown>
        const way = SIGN_IN_WAYS.find((known) => known === by)
        if (typeof at !== 'number' || typeof exp !== 'number' || !way) return undefined
        const webSessionId = typeof sid === 'string' ? sid : undefined
        const session = { accountId: String(sub), issuedAt: new Date(at), way, webSessionId }
        return now.getTime() < exp * 1000 ? session : undefined
      } catch {
        return undefined
      }
    },
  }
}
