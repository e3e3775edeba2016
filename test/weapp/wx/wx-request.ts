import type { Violations } from '../violations'
import { ExchangeFailure, type HttpCall, type HttpExchange } from './http-exchange'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

interface RequestOptions extends WxCallbacks {
  readonly url: string
  readonly method?: string
  readonly data?: unknown
  readonly header?: Readonly<Record<string, string>>
  readonly timeout?: number
  readonly dataType?: string
}

const DEFAULT_TIMEOUT_MS = 60_000

/** PATCH is missing on purpose: wx.request does not know it. */
const METHODS = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']

interface RequestApisOptions {
  readonly exchange: HttpExchange
  readonly answers: WxAnswers
  readonly violations: Violations
}

export function createRequestApis({ exchange, answers, violations }: RequestApisOptions): WxApis {
  async function run(options: RequestOptions, abort: AbortSignal): Promise<void> {
    try {
      const call = toCall(options)
      const { bytes, ...answer } = await exchange.send(call, abort)
      answers.succeed('request', options, { ...answer, data: readBody(bytes, options) })
    } catch (error) {
      if (!(error instanceof ExchangeFailure)) throw error
      answers.fail('request', options, error.message)
    }
  }

  return {
    request: (options: RequestOptions) => {
      const controller = new AbortController()
      const refusal = findRefusal(options)
      if (refusal) {
        violations.add('bad-request', refusal)
        answers.fail('request', options, refusal)
      } else {
        void run(options, controller.signal)
      }
      return createTask(controller)
    },
  }
}

/** What wx.request and wx.uploadFile hand back at once. */
export function createTask(controller: AbortController) {
  const ignore = () => undefined
  return {
    abort: () => controller.abort(),
    onHeadersReceived: ignore,
    offHeadersReceived: ignore,
    onProgressUpdate: ignore,
    offProgressUpdate: ignore,
    onChunkReceived: ignore,
    offChunkReceived: ignore,
  }
}

function findRefusal({ url, method = 'GET' }: RequestOptions): string | undefined {
  if (!/^https?:\/\//.test(url)) return `invalid url "${url}"`
  return METHODS.includes(method.toUpperCase()) ? undefined : `method ${method} is not supported`
}

function toCall(options: RequestOptions): HttpCall {
  const method = (options.method ?? 'GET').toUpperCase()
  // WeChat declares JSON on every request that does not say otherwise.
  const headers = withDefaultType(options.header ?? {})
  const timeoutMs = options.timeout ?? DEFAULT_TIMEOUT_MS
  const { url, data } = options
  if (method === 'GET' || method === 'HEAD') {
    return { method, url: addQuery(url, data), headers, timeoutMs }
  }
  return { method, url, headers, timeoutMs, ...toBody(data, headers['content-type'] ?? '') }
}

function withDefaultType(header: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)])
  return { 'content-type': 'application/json', ...Object.fromEntries(named) }
}

function addQuery(url: string, data: unknown): string {
  if (!data || typeof data !== 'object') return url
  const query = toForm(data)
  if (!query) return url
  return `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function toBody(data: unknown, contentType: string): Pick<HttpCall, 'body'> {
  if (data === undefined || data === null) return {}
  if (typeof data === 'string') return { body: data }
  if (contentType.includes('x-www-form-urlencoded')) return { body: toForm(data) }
  return { body: JSON.stringify(data) }
}

function toForm(fields: object): string {
  const pairs = Object.entries(fields).map(([name, value]) => [name, String(value)])
  return new URLSearchParams(pairs).toString()
}

function readBody(bytes: ArrayBuffer, { dataType = 'json' }: RequestOptions): unknown {
  const text = new TextDecoder().decode(bytes)
  if (dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
