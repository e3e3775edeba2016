import { randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerCall } from './answer-call'
import type { Anybody, FakeApp, FakeState, SeenCall } from './fake-state'
import { type Fault, meetFault } from './faults'
import { type FakePush, sealPush } from './seal-push'

/** Where a developer asks for a fault, as a test does by `fail`. No path of WeChat's begins like this. */
const FAULTS_PATH = '/_faults'
/** By then the number of the question is kept. */
const PUSHED_AFTER_MS = 500

/**
 * Answers as api.weixin.qq.com does, over HTTP and in its forms, for the calls the service makes. People's phones need
 * no word with it: `login-code.<openid>.<anything>` is what wx.login gave that person, once, and
 * `phone-code.<phone>.<anything>` what the phone button gave.
 */
export interface FakeWechat extends Pick<FakeState, 'messages' | 'away' | 'pictures'> {
  readonly url: string
  readonly calls: readonly SeenCall[]
  /** The next calls of this path meet the fault instead of an answer. */
  fail(path: string, fault: Fault, times?: number): void
  /** What was asked for of this path is over. */
  endFaults(path: string): void
  /** A person consents to so many messages of a template. */
  allow(openId: string, templateId: string, times: number): void
  /** Every access token given so far is over. */
  endAccessTokens(): void
  /** Of access tokens given from now on. */
  setTokenSeconds(seconds: number): void
  close(): Promise<void>
}

interface FakeOptions {
  /** Any free one unless it is said. */
  readonly port?: number
  readonly anybody?: Anybody
  readonly onCall?: (call: SeenCall) => void
  /** Where it pushes, as WeChat does, that a picture it was asked about is fine; nowhere unless it is said. */
  readonly push?: FakePush & { readonly url: string }
}

export async function startFakeWechat(
  app: FakeApp,
  { port = 0, anybody, onCall, push }: FakeOptions = {},
): Promise<FakeWechat> {
  const state: FakeState = {
    app,
    anybody,
    accessTokens: [],
    tokenSeconds: 7200,
    usedCodes: new Set(),
    consents: new Map(),
    messages: [],
    away: new Set(),
    pictures: new Map(),
  }
  const calls: SeenCall[] = []
  const faults = new Map<string, Fault[]>()
  const fail = (path: string, fault: Fault, times = 1) => {
    const waiting = faults.get(path) ?? []
    faults.set(path, [...waiting, ...Array.from({ length: times }, () => fault)])
  }
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake')
    const call = {
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: await readBody(request),
    }
    if (pathname === FAULTS_PATH) {
      const { path, fault, times } = call.body as { path: string; fault: Fault; times?: number }
      fail(path, fault, times)
      return response.writeHead(204).end()
    }
    calls.push(call)
    onCall?.(call)
    const fault = faults.get(pathname)?.shift()
    if (fault) return meetFault(response, fault)
    const answer = answerCall(state, { ...call, method: request.method ?? 'GET' })
    if (Buffer.isBuffer(answer)) {
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(answer)
    } else {
      response
        .writeHead(200, { 'content-type': 'application/json; encoding=utf-8' })
        .end(JSON.stringify(answer))
      if (push && typeof answer.trace_id === 'string' && state.pictures.has(answer.trace_id)) {
        await pushVerdict(push, answer.trace_id)
      }
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    messages: state.messages,
    away: state.away,
    pictures: state.pictures,
    fail,
    endFaults: (path) => void faults.delete(path),
    allow(openId, templateId, times) {
      const key = `${openId}/${templateId}`
      state.consents.set(key, (state.consents.get(key) ?? 0) + times)
    },
    endAccessTokens: () => void state.accessTokens.splice(0),
    setTokenSeconds(seconds) {
      state.tokenSeconds = seconds
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Whoever is not there to take it does not get it again. */
async function pushVerdict(push: FakePush & { readonly url: string }, traceId: string) {
  const event = {
    Event: 'wxa_media_check',
    trace_id: traceId,
    errcode: 0,
    result: { suggest: 'pass', label: 100 },
  }
  const { body, query } = sealPush(push, JSON.stringify(event), new Date())
  const request = { method: 'POST', body: JSON.stringify(body) }
  await new Promise((resume) => setTimeout(resume, PUSHED_AFTER_MS))
  await fetch(`${push.url}?${new URLSearchParams(query)}`, request).catch(() => undefined)
}

/** What wx.login gives a person, good for one sign-in. */
export const loginCodeOf = (openId: string) =>
  `login-code.${openId}.${randomBytes(6).toString('hex')}`

/** What the button that asks for the phone gives, good for one question. */
export const phoneCodeOf = (phone: string) =>
  `phone-code.${phone}.${randomBytes(6).toString('hex')}`

async function readBody(request: http.IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}
