import type { PendingWork } from '../logic/pending-work'
import type { Phone } from './phone'

export interface SentRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** 0 until answered, and for good when no answer came. */
  status: number
}

interface ExchangeOptions {
  /** Origin of the running service; without it every connection is refused. */
  readonly apiBase: string | undefined
  readonly phone: Phone
  readonly work: PendingWork
}

export interface HttpCall {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | ArrayBuffer | FormData
  readonly timeoutMs: number
}

export interface HttpAnswer {
  readonly statusCode: number
  readonly header: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  readonly bytes: ArrayBuffer
}

/** No answer came; the message is what WeChat says after `fail`. */
export class ExchangeFailure extends Error {}

const REFUSED = 'errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED'
const DISCONNECTED = 'errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED'

/** Carries requests to the running service over real HTTP, whatever origin the build was given. */
export class HttpExchange {
  readonly sent: SentRequest[] = []
  private builtOrigin: string | undefined

  constructor(private readonly options: ExchangeOptions) {}

  /** @throws ExchangeFailure when there is no answer */
  async send(call: HttpCall, abort: AbortSignal): Promise<HttpAnswer> {
    const target = this.locate(call.url)
    const { pathname, search } = new URL(call.url)
    const entry: SentRequest = { method: call.method, path: pathname + search, status: 0 }
    this.sent.push(entry)
    if (!this.options.phone.isOnline) throw new ExchangeFailure(DISCONNECTED)
    if (!target) throw new ExchangeFailure(REFUSED)
    const label = `${call.method} ${pathname}`
    const answer = await this.options.work.track(label, exchange(target, call, abort))
    entry.status = answer.statusCode
    return answer
  }

  /** The same path at the running service. The build knows one origin; a second would need WeChat's leave. */
  private locate(url: string): URL | undefined {
    const { origin, pathname, search } = new URL(url)
    this.builtOrigin ??= origin
    if (origin !== this.builtOrigin) throw new ExchangeFailure(`url not in domain list: ${origin}`)
    const { apiBase } = this.options
    return apiBase === undefined ? undefined : new URL(pathname + search, apiBase)
  }
}

async function exchange(target: URL, call: HttpCall, abort: AbortSignal): Promise<HttpAnswer> {
  const timeout = AbortSignal.timeout(call.timeoutMs)
  try {
    const response = await fetch(target, {
      method: call.method,
      headers: call.headers,
      body: call.body ?? null,
      signal: AbortSignal.any([abort, timeout]),
    })
    return {
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      cookies: response.headers.getSetCookie(),
      bytes: await response.arrayBuffer(),
    }
  } catch {
    if (abort.aborted) throw new ExchangeFailure('abort')
    throw new ExchangeFailure(timeout.aborted ? 'timeout' : REFUSED)
  }
}
