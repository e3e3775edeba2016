import { createHmac } from 'node:crypto'
import type { Clock } from '../../lib/clock'
import { type AccessTokenStore, createAccessTokens } from './access-tokens'
import type { MessageTemplates } from './message-templates'
import { isRecord, readJson } from './read-json'
import { toWechatError, WechatError } from './wechat-error'
import {
  createWechatExchange,
  type ReadAnswer,
  type WechatAnswer,
  type WechatCall,
} from './wechat-exchange'

/** WeChat's limit of one msgSecCheck, in characters. */
const MAX_CHECKED_CHARACTERS = 2_500
/** Of neighbouring pieces: what begins in one and ends in the next is seen whole. */
const OVERLAP = 50

/** Where words or pictures will stand; WeChat's own numbers. */
export const CHECK_SCENES = { profile: 1, comment: 2, forum: 3, post: 4 } as const
export type CheckScene = keyof typeof CHECK_SCENES

export type CheckVerdict = 'pass' | 'review' | 'risky'

export interface CheckResult {
  readonly verdict: CheckVerdict
  /** WeChat's number for the kind of fault: 20001 politics, 20002 pornography, 20006 crime, … 100 none. */
  readonly label: number
}

export interface SubscribeMessage {
  readonly openId: string
  readonly templateId: string
  /** Where a tap leads, without a slash at its beginning. */
  readonly page: string
  /** By the keyword of the template: `{ thing1: '…' }`. */
  readonly fields: Readonly<Record<string, string>>
}

/** What the service asks of WeChat. Every call throws WechatError; none of its errors holds what was sent. */
export interface WechatClient {
  /** code2Session. The session key stays where it is: nothing here needs it, so it is not even read. */
  exchangeLoginCode(code: string): Promise<{ readonly openId: string }>
  /** getPhoneNumber, version 2. @returns digits only, of a mainland number without its country */
  exchangePhoneCode(code: string): Promise<{ readonly phone: string; readonly country: string }>
  sendMessage(message: SubscribeMessage): Promise<void>
  /**
   * msgSecCheck, version 2, in pieces when the text is longer than one call takes; the worst piece decides.
   * The person must have used the mini-program within two hours (`person_away`).
   */
  checkText(text: string, who: { openId: string; scene: CheckScene }): Promise<CheckResult>
  /** mediaCheckAsync of a picture. @returns the number under which the answer is pushed to us within half an hour */
  checkPicture(url: string, who: { openId: string; scene: CheckScene }): Promise<string>
  /** getwxacodeunlimit: a round code that opens the page. @param scene 32 characters at most */
  makeCode(code: { readonly scene: string; readonly page: string }): Promise<Buffer>
  /** checkSessionKey: whether WeChat still knows the session. */
  isSessionKnown(session: { openId: string; sessionKey: string }): Promise<boolean>
}

/** Which release of the mini-program messages and codes open; WeChat's own words, different for each of the two. */
const CODE_RELEASES = { formal: 'release', trial: 'trial', developer: 'develop' } as const
export type WechatRelease = keyof typeof CODE_RELEASES
export const WECHAT_RELEASES = ['formal', 'trial', 'developer'] as const satisfies WechatRelease[]

export interface WechatSettings {
  readonly appId: string
  readonly appSecret: string
  /** `https://api.weixin.qq.com`, or where a stand-in listens. */
  readonly baseUrl: string
  readonly timeoutMs?: number
  /** The released one unless another is set. */
  readonly release?: WechatRelease
  /** Of the messages people may subscribe to. */
  readonly templates?: MessageTemplates
}

export function createWechatClient({
  settings,
  store,
  clock,
}: {
  settings: WechatSettings
  store: AccessTokenStore
  clock: Clock
}): WechatClient {
  const { appId, appSecret, release = 'formal' } = settings
  const exchange = createWechatExchange(settings)
  const tokens = createAccessTokens({ appId, appSecret, exchange, store, clock })

  /** With our access token; once more with a new one when WeChat no longer takes it, for then nothing was done. */
  async function call<T>(request: WechatCall, read: ReadAnswer<T>): Promise<T> {
    const send = (token: string) =>
      exchange({ ...request, query: { ...request.query, access_token: token } }, read)
    const token = await tokens.get()
    try {
      return await send(token)
    } catch (error) {
      if (!(error instanceof WechatError) || error.problem !== 'bad_access_token') throw error
      return await send(await tokens.get(token))
    }
  }

  async function checkPiece(content: string, openId: string, scene: CheckScene) {
    const answer = await call(
      {
        name: 'msgSecCheck',
        path: '/wxa/msg_sec_check',
        body: { version: 2, openid: openId, scene: CHECK_SCENES[scene], content },
        isRepeatable: true,
      },
      readJson,
    )
    return readResult('msgSecCheck', answer.result)
  }

  return {
    async exchangeLoginCode(code) {
      const name = 'code2Session'
      const query = {
        appid: appId,
        secret: appSecret,
        js_code: code,
        grant_type: 'authorization_code',
      }
      const { openid } = await exchange(
        { name, path: '/sns/jscode2session', query, isRepeatable: false },
        readJson,
      )
      return { openId: textOf(name, openid) }
    },

    async exchangePhoneCode(code) {
      const name = 'getPhoneNumber'
      const path = '/wxa/business/getuserphonenumber'
      const { phone_info: info } = await call(
        { name, path, body: { code }, isRepeatable: false },
        readJson,
      )
      if (!isRecord(info)) throw new WechatError('unreachable', name)
      return {
        phone: textOf(name, info.purePhoneNumber),
        country: textOf(name, info.countryCode),
      }
    },

    async sendMessage({ openId, templateId, page, fields }) {
      await call(
        {
          name: 'sendMessage',
          path: '/cgi-bin/message/subscribe/send',
          body: {
            touser: openId,
            template_id: templateId,
            page,
            miniprogram_state: release,
            lang: 'zh_CN',
            data: Object.fromEntries(
              Object.entries(fields).map(([key, value]) => [key, { value }]),
            ),
          },
          isRepeatable: false,
        },
        readJson,
      )
    },

    async checkText(text, { openId, scene }) {
      let worst: CheckResult = { verdict: 'pass', label: 100 }
      for (const piece of cutForChecking(text)) {
        const result = await checkPiece(piece, openId, scene)
        if (GRAVITY[result.verdict] > GRAVITY[worst.verdict]) worst = result
        if (worst.verdict === 'risky') break
      }
      return worst
    },

    async checkPicture(url, { openId, scene }) {
      const name = 'mediaCheckAsync'
      const body = {
        version: 2,
        openid: openId,
        scene: CHECK_SCENES[scene],
        media_url: url,
        media_type: 2,
      }
      const answer = await call(
        { name, path: '/wxa/media_check_async', body, isRepeatable: false },
        readJson,
      )
      return textOf(name, answer.trace_id)
    },

    async makeCode({ scene, page }) {
      return call(
        {
          name: 'getUnlimitedQRCode',
          path: '/wxa/getwxacodeunlimit',
          body: { scene, page, check_path: false, env_version: CODE_RELEASES[release], width: 430 },
          isRepeatable: true,
        },
        readPicture,
      )
    },

    async isSessionKnown({ openId, sessionKey }) {
      const signature = createHmac('sha256', sessionKey).update('').digest('hex')
      try {
        await call(
          {
            name: 'checkSessionKey',
            path: '/wxa/checksession',
            query: { openid: openId, signature, sig_method: 'hmac_sha256' },
            isRepeatable: true,
          },
          readJson,
        )
        return true
      } catch (error) {
        if (error instanceof WechatError && error.problem === 'session_over') return false
        throw error
      }
    },
  }
}

const GRAVITY: Readonly<Record<CheckVerdict, number>> = { pass: 0, review: 1, risky: 2 }

/** Pieces of at most 2,500 characters that overlap, none of them cutting a character in two. */
export function cutForChecking(text: string): string[] {
  const characters = Array.from(text)
  const pieces: string[] = []
  const step = MAX_CHECKED_CHARACTERS - OVERLAP
  for (let start = 0; start === 0 || start + OVERLAP < characters.length; start += step) {
    pieces.push(characters.slice(start, start + MAX_CHECKED_CHARACTERS).join(''))
  }
  return pieces
}

function readResult(call: string, result: unknown): CheckResult {
  if (!isRecord(result)) throw new WechatError('unreachable', call)
  const { suggest, label } = result
  if (typeof suggest !== 'string' || !(suggest in GRAVITY) || typeof label !== 'number') {
    throw new WechatError('unreachable', call)
  }
  return { verdict: suggest as CheckVerdict, label }
}

/** A picture comes as itself, a refusal as JSON. */
function readPicture(call: string, answer: WechatAnswer): Buffer {
  if (answer.type.startsWith('image/')) return answer.content
  const { errcode } = readJson(call, answer)
  throw typeof errcode === 'number'
    ? toWechatError(call, errcode)
    : new WechatError('unreachable', call)
}

function textOf(call: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new WechatError('unreachable', call)
  return value
}
