import { taro } from './taro'

interface Reply {
  readonly status?: number
  readonly body?: unknown
}

interface Received {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** How long the phone would have waited; undefined for an upload. */
  readonly timeoutMs?: number | undefined
}

type Answer = Reply | ((request: Received) => Reply | Promise<Reply>)

/** The service as the phone sees it: answers in place of the network, remembers what it was asked. */
export function fakeService() {
  const answers = new Map<string, Answer>()
  const received: Received[] = []
  let isReachable = true

  const answer = async (request: Received) => {
    received.push(request)
    if (!isReachable) throw Object.assign(new Error('request:fail'), { errMsg: 'request:fail' })
    const found = answers.get(`${request.method} ${request.path}`)
    if (!found) return { statusCode: 404, data: problem('not_found', 404) }
    const { body = null, status = body === null ? 204 : 200 } =
      typeof found === 'function' ? await found(request) : found
    return { statusCode: status, data: body }
  }

  taro.setNetwork(
    async ({ url, method = 'GET', header = {}, data, timeout }) =>
      answer({
        ...place(url),
        method,
        headers: header,
        body: typeof data === 'string' ? JSON.parse(data) : data,
        timeoutMs: timeout,
      }),
    async ({ url, header = {}, filePath, name }) => {
      const { statusCode, data } = await answer({
        ...place(url),
        method: 'POST',
        headers: header,
        body: { [name]: filePath },
      })
      return { statusCode, data: JSON.stringify(data) }
    },
  )

  return {
    /** `on('GET', '/api/v1/me', { body: me })`; the last answer given for an address counts. */
    on(method: string, path: string, reply: Answer): void {
      answers.set(`${method} ${path}`, reply)
    },
    setReachable(reachable: boolean): void {
      isReachable = reachable
    },
    requests: (method: string, path: string): readonly Received[] =>
      received.filter((request) => request.method === method && request.path === path),
  }
}

/** A problem body as the service writes it. */
export function problem(code: string, status: number, fields?: Record<string, string>) {
  return {
    type: `urn:linge:problem:${code}`,
    title: code,
    status,
    code,
    requestId: 'req-1',
    ...(fields ? { fields } : {}),
  }
}

function place(url: string) {
  const { pathname, searchParams } = new URL(url)
  return { path: pathname, query: searchParams }
}
