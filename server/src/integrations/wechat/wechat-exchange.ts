import { WechatError } from './wechat-error'

/** WeChat answers within one second as a rule. */
const TIMEOUT_MS = 5_000
const PAUSES_MS = [200, 800]
/** The largest answer is the picture of a code, some 100 KB. */
const MAX_BYTES = 2 * 1024 * 1024

export interface WechatCall {
  /** How it is called in logs: `code2Session`. */
  readonly name: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown
  /** Doing it twice does no more than doing it once. Others are never sent a second time once they may have arrived. */
  readonly isRepeatable: boolean
}

export interface WechatAnswer {
  readonly type: string
  readonly content: Buffer
}

/** What an answer says. @throws WechatError for a refusal, and for what cannot be read */
export type ReadAnswer<T> = (call: string, answer: WechatAnswer) => T

/** One question to WeChat, asked again while the network or WeChat is busy, as far as the call allows it. */
export type WechatExchange = <T>(call: WechatCall, read: ReadAnswer<T>) => Promise<T>

/**
 * @param baseUrl without a slash at its end
 * @param timeoutMs for each attempt
 * @returns an exchange that throws WechatError; neither address nor body, which hold secrets, is in it
 */
export function createWechatExchange({
  baseUrl,
  timeoutMs = TIMEOUT_MS,
}: {
  readonly baseUrl: string
  readonly timeoutMs?: number
}): WechatExchange {
  return async (call, read) => {
    const attempt = async () => {
      const answer = await fetchAnswer(baseUrl, call, timeoutMs)
      if (!answer) throw new WechatError('unreachable', call.name)
      return read(call.name, answer)
    }
    for (const pause of call.isRepeatable ? PAUSES_MS : []) {
      try {
        return await attempt()
      } catch (error) {
        if (!isPassing(error)) throw error
      }
      await new Promise((resume) => setTimeout(resume, pause))
    }
    return await attempt()
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof WechatError && (error.problem === 'unreachable' || error.problem === 'busy')
  )
}

async function fetchAnswer(
  baseUrl: string,
  { path, query, body }: WechatCall,
  timeoutMs: number,
): Promise<WechatAnswer | undefined> {
  try {
    const response = await fetch(`${baseUrl}${path}?${new URLSearchParams(query)}`, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      return undefined
    }
    const content = await readAtMost(response, MAX_BYTES)
    return content && { type: response.headers.get('content-type') ?? '', content }
  } catch {
    return undefined
  }
}

async function readAtMost(response: Response, most: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    parts.push(next.value)
    bytes += next.value.length
    if (bytes > most) {
      await reader?.cancel()
      return undefined
    }
  }
  return Buffer.concat(parts)
}
