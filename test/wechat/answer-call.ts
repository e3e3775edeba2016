import { createHmac, randomBytes } from 'node:crypto'
import { drawCode } from './draw-code'
import type { FakeState, SeenCall } from './fake-state'

type Answer = Record<string, unknown> | Buffer
type Fields = Readonly<Record<string, unknown>>

interface ReceivedCall extends SeenCall {
  readonly method: string
}

const OK = { errcode: 0, errmsg: 'ok' }
const MAX_SCENE = 32
const MAX_CHECKED = 2_500
/** A session key of a person here is made of who they are, so that nothing has to be remembered. */
const sessionKeyOf = (openId: string) =>
  createHmac('sha256', 'fake').update(openId).digest().subarray(0, 16).toString('base64')

const refusal = (errcode: number, errmsg: string) => ({ errcode, errmsg: `${errmsg} rid: 0` })

/** The answer of one call in WeChat's form. */
export function answerCall(state: FakeState, call: ReceivedCall): Answer {
  const { path, method } = call
  if (path === '/sns/jscode2session') return exchangeCode(state, call)
  if (path === '/cgi-bin/stable_token') return giveAccessToken(state, fieldsOf(call))
  const answer = withToken[path]
  if (!answer) return refusal(40066, 'invalid url')
  if (method !== (path === '/wxa/checksession' ? 'GET' : 'POST')) {
    return refusal(43002, 'require POST method')
  }
  const { access_token: token } = call.query
  if (token === undefined || token === '') return refusal(41001, 'access_token missing')
  if (!state.accessTokens.includes(token)) {
    return token.startsWith('token-')
      ? refusal(42001, 'access_token expired')
      : refusal(40001, 'invalid credential, access_token is invalid or not latest')
  }
  return answer(state, call)
}

function fieldsOf({ body }: ReceivedCall): Fields {
  return typeof body === 'object' && body !== null ? (body as Fields) : {}
}

function exchangeCode({ app, usedCodes, anybody }: FakeState, { query }: ReceivedCall): Answer {
  if (query.appid !== app.appId) return refusal(40013, 'invalid appid')
  if (query.secret !== app.appSecret) return refusal(40125, 'invalid appsecret')
  const code = query.js_code ?? ''
  const openId = /^login-code\.([\w-]+)\./.exec(code)?.[1]
  if (openId === undefined) {
    if (!anybody || code === '') return refusal(40029, 'invalid code')
    return { session_key: sessionKeyOf(anybody.openId), openid: anybody.openId }
  }
  if (usedCodes.has(code)) return refusal(40163, 'code been used')
  usedCodes.add(code)
  return { session_key: sessionKeyOf(openId), openid: openId }
}

function giveAccessToken(state: FakeState, fields: Fields): Answer {
  if (fields.appid !== state.app.appId) return refusal(40013, 'invalid appid')
  if (fields.secret !== state.app.appSecret) return refusal(40125, 'invalid appsecret')
  if (fields.grant_type !== 'client_credential') return refusal(40002, 'invalid grant_type')
  if (fields.force_refresh === true) state.accessTokens.splice(0)
  if (state.accessTokens.length === 0) {
    state.accessTokens.push(`token-${randomBytes(24).toString('hex')}`)
  }
  return { access_token: state.accessTokens.at(-1), expires_in: state.tokenSeconds }
}

const withToken: Readonly<Record<string, (state: FakeState, call: ReceivedCall) => Answer>> = {
  '/wxa/business/getuserphonenumber'({ app, usedCodes, anybody }, call) {
    const { code } = fieldsOf(call)
    const own = typeof code === 'string' ? /^phone-code\.(\d+)\./.exec(code)?.[1] : undefined
    const phone = own ?? (code ? anybody?.phone : undefined)
    if (!phone || (own && usedCodes.has(String(code)))) return refusal(40029, 'invalid code')
    usedCodes.add(String(code))
    return {
      ...OK,
      phone_info: {
        phoneNumber: phone,
        purePhoneNumber: phone,
        countryCode: '86',
        watermark: { timestamp: 1_800_000_000, appid: app.appId },
      },
    }
  },

  '/cgi-bin/message/subscribe/send'({ consents, messages }, call) {
    const { touser, template_id: templateId, page, data } = fieldsOf(call)
    if (typeof touser !== 'string' || touser === '') return refusal(40003, 'invalid openid')
    if (typeof templateId !== 'string' || templateId === '') {
      return refusal(40037, 'invalid template_id')
    }
    const fields = readKeywords(data)
    if (!fields) return refusal(47003, 'argument invalid! data format error')
    const key = `${touser}/${templateId}`
    const left = consents.get(key) ?? 0
    if (left === 0) return refusal(43101, 'user refuse to accept the msg')
    consents.set(key, left - 1)
    messages.push({ openId: touser, templateId, page: String(page), fields })
    return { ...OK, msgid: messages.length }
  },

  '/wxa/msg_sec_check'({ away }, call) {
    const { version, openid, scene, content } = fieldsOf(call)
    if (version !== 2 || typeof content !== 'string' || ![1, 2, 3, 4].includes(Number(scene))) {
      return refusal(47001, 'data format error')
    }
    if (Array.from(content).length > MAX_CHECKED) return refusal(44002, 'content too long')
    if (typeof openid !== 'string' || openid === '') return refusal(40003, 'invalid openid')
    if (away.has(openid)) return refusal(61010, 'code is expired')
    const result = judge(content)
    return {
      ...OK,
      result,
      detail: [{ strategy: 'content_model', errcode: 0, ...result }],
      trace_id: 'text',
    }
  },

  '/wxa/media_check_async'({ pictures, away }, call) {
    const { version, openid, media_url: url, media_type: type } = fieldsOf(call)
    if (version !== 2 || type !== 2 || typeof url !== 'string') {
      return refusal(47001, 'data format error')
    }
    if (typeof openid !== 'string' || openid === '') return refusal(40003, 'invalid openid')
    if (away.has(openid)) return refusal(61010, 'code is expired')
    const traceId = randomBytes(12).toString('hex')
    pictures.set(traceId, url)
    return { ...OK, trace_id: traceId }
  },

  '/wxa/getwxacodeunlimit'(_state, call) {
    const { scene, page } = fieldsOf(call)
    if (typeof scene !== 'string' || scene === '' || scene.length > MAX_SCENE) {
      return refusal(40129, 'invalid scene')
    }
    if (typeof page !== 'string' || page.startsWith('/')) return refusal(41030, 'invalid page')
    return drawCode(`code of ${page}?scene=${scene}`)
  },

  '/wxa/checksession'(_state, { query }) {
    const expected = createHmac('sha256', sessionKeyOf(query.openid ?? '')).digest('hex')
    return query.signature === expected ? OK : refusal(87009, 'invalid signature')
  },
}

/** Words that stand for what WeChat's own lists hold. */
function judge(content: string): { suggest: string; label: number } {
  if (content.includes('违禁')) return { suggest: 'risky', label: 20006 }
  if (content.includes('可疑')) return { suggest: 'review', label: 21000 }
  return { suggest: 'pass', label: 100 }
}

/** `thing` takes 20 characters, `character_string` 32, `phrase` 5; others are not looked at. */
function readKeywords(data: unknown): Record<string, string> | undefined {
  const limits: Readonly<Record<string, number>> = { thing: 20, character_string: 32, phrase: 5 }
  const fields: Record<string, string> = {}
  for (const [key, entry] of Object.entries((data ?? {}) as Record<string, { value?: unknown }>)) {
    const value = entry?.value
    const most = limits[key.replace(/\d+$/, '')] ?? Number.POSITIVE_INFINITY
    if (typeof value !== 'string' || value === '' || Array.from(value).length > most)
      return undefined
    fields[key] = value
  }
  return Object.keys(fields).length > 0 ? fields : undefined
}
