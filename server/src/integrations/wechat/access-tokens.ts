import type { Clock } from '../../lib/clock'
import { readJson } from './read-json'
import { WechatError } from './wechat-error'
import type { WechatExchange } from './wechat-exchange'

const CALL = 'getStableAccessToken'

/** WeChat has a successor ready five minutes before a token ends, and takes both until then. */
const RENEWED_BEFORE_MS = 4 * 60 * 1000
/** Longer than an attempt with its repeats takes. */
const TURN_MS = 20_000
const LOOK_AGAIN_MS = 100
const MAX_LOOKS = TURN_MS / LOOK_AGAIN_MS

export interface AccessToken {
  readonly token: string
  readonly expiresAt: Date
}

/** Where all processes of the service keep the one access token of their mini-program. */
export interface AccessTokenStore {
  read(): Promise<AccessToken | undefined>
  /** Takes the turn to renew until then, for one process alone. @returns whether it is ours */
  takeTurn(now: Date, until: Date): Promise<boolean>
  /** Keeps a token and gives the turn back. */
  keep(token: AccessToken): Promise<void>
  /** Gives the turn back without a new token. */
  giveTurnBack(): Promise<void>
}

export interface AccessTokens {
  /**
   * @param refused a token that WeChat no longer took, so that not the same comes back
   * @throws WechatError when there is none and none can be had
   */
  get(refused?: string): Promise<string>
}

/**
 * One token for all processes, renewed by one of them five minutes before its end while the others go on with the old
 * one. WeChat gives the same token to whoever asks within its time (stable_token without force_refresh), so two that
 * ask at once do no harm.
 */
export function createAccessTokens(deps: {
  appId: string
  appSecret: string
  exchange: WechatExchange
  store: AccessTokenStore
  clock: Clock
}): AccessTokens {
  const { store, clock } = deps

  async function renew(): Promise<AccessToken> {
    try {
      const token = await fetchToken(deps)
      await store.keep(token)
      return token
    } catch (error) {
      await store.giveTurnBack()
      throw error
    }
  }

  /** @returns nothing while another process renews and no token is left to go on with */
  async function look(refused: string | undefined): Promise<string | undefined> {
    const now = clock.now()
    const kept = await readUsable(refused, now)
    if (kept && leftOf(kept, now) > RENEWED_BEFORE_MS) return kept.token
    if (!(await store.takeTurn(now, new Date(now.getTime() + TURN_MS)))) return kept?.token
    const next = kept ? await renew().catch(() => kept) : await renew()
    return next.token
  }

  async function readUsable(refused: string | undefined, now: Date) {
    const kept = await store.read()
    return kept && kept.token !== refused && leftOf(kept, now) > 0 ? kept : undefined
  }

  return {
    async get(refused) {
      for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
        const token = await look(refused)
        if (token !== undefined) return token
        await new Promise((resume) => setTimeout(resume, LOOK_AGAIN_MS))
      }
      throw new WechatError('unreachable', CALL)
    },
  }
}

function leftOf({ expiresAt }: AccessToken, now: Date): number {
  return expiresAt.getTime() - now.getTime()
}

async function fetchToken({
  appId,
  appSecret,
  exchange,
  clock,
}: {
  appId: string
  appSecret: string
  exchange: WechatExchange
  clock: Clock
}): Promise<AccessToken> {
  const asked = clock.now().getTime()
  const body = {
    grant_type: 'client_credential',
    appid: appId,
    secret: appSecret,
    force_refresh: false,
  }
  const { access_token: token, expires_in: seconds } = await exchange(
    { name: CALL, path: '/cgi-bin/stable_token', body, isRepeatable: true },
    readJson,
  ).catch((error: unknown) => {
    throw isRefusedToken(error) ? new WechatError('misconfigured', CALL, error.errcode) : error
  })
  if (typeof token !== 'string' || token === '' || typeof seconds !== 'number') {
    throw new WechatError('unreachable', CALL)
  }
  return { token, expiresAt: new Date(asked + seconds * 1000) }
}

/** WeChat says 40001 also of a wrong secret; a question for a token carries none that could be refused. */
function isRefusedToken(error: unknown): error is WechatError {
  return error instanceof WechatError && error.problem === 'bad_access_token'
}
