/** The service's refusal, from its problem body. `code` is stable; sentences.ts has the words for it. `reason` is what people wrote for it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly fields: Readonly<Record<string, string>> = {},
    readonly requestId?: string,
    readonly reason?: string,
  ) {
    super(`${status} ${code}`)
  }

  /** Something failed on the way or in the service, or it asks to come again later: nothing is decided about a write. */
  get isUnsettled(): boolean {
    return this.status >= 500 || this.status === 429 || this.code === UNKNOWN_CODE
  }
}

/** No answer from the service: no network, or it is down. Whether a write arrived is unknown. */
export class OfflineError extends Error {}

/** Nothing is decided about a write that failed so: the same again, later, may do. */
export function isPassing(error: unknown): boolean {
  return error instanceof OfflineError || (error instanceof ApiError && error.isUnsettled)
}

/** Something between us and the service answered in its place (a proxy, a sign-in page of a Wi-Fi). */
const UNKNOWN_CODE = 'unexpected_answer'

/** Reads a refusal's problem body (RFC 9457), whatever it turns out to be. */
export function toApiError(status: number, body: unknown): ApiError {
  const problem = isRecord(body) && typeof body.type === 'string' ? body : {}
  return new ApiError(
    status,
    typeof problem.code === 'string' ? problem.code : UNKNOWN_CODE,
    isRecord(problem.fields) ? toTexts(problem.fields) : {},
    typeof problem.requestId === 'string' ? problem.requestId : undefined,
    typeof problem.reason === 'string' ? problem.reason : undefined,
  )
}

function toTexts(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, fault]) => [name, String(fault)]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
