import Taro from '@tarojs/taro'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  readonly timeoutMs: number
}

export interface HttpResponse {
  readonly status: number
  /** Parsed JSON, or null when the answer was not JSON. */
  readonly body: unknown
}

/** The status of an answer in which nothing is left to read. */
export const NOTHING_LEFT = 204

/** No answer arrived: no network, a refused connection or a time-out. */
export class NetworkFailure extends Error {}

/**
 * Sends one request and gives back whatever the service answered, also a refusal.
 * @throws NetworkFailure when no answer arrived
 */
export async function sendRequest(request: HttpRequest): Promise<HttpResponse> {
  const isWrite = request.method !== 'GET'
  try {
    const { statusCode, data } = await Taro.request<unknown, string>({
      url: request.url,
      method: request.method,
      header: isWrite
        ? { 'content-type': 'application/json', ...request.headers }
        : { ...request.headers },
      // WeChat always declares JSON, and declared JSON must not be empty.
      ...(isWrite ? { data: JSON.stringify(request.body ?? {}) } : {}),
      timeout: request.timeoutMs,
      dataType: 'json',
    })
    return { status: statusCode, body: typeof data === 'object' ? data : null }
  } catch (error) {
    throw new NetworkFailure(error instanceof Error ? error.message : 'no answer')
  }
}
