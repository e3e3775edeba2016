/** The service's refusal, from its problem body. `code` is stable; sentences.ts has the words for it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly fields: Readonly<Record<string, string>> = {},
    readonly requestId?: string,
  ) {
    super(`${status} ${code}`)
  }

  /** Something failed on the way or in the service: whether a write was stored is unknown. */
  get isUnsettled(): boolean {
    return this.status >= 500
  }
}

/** No answer from the service: no network, or it is down. Whether a write arrived is unknown. */
export class OfflineError extends Error {}

/** Something between us and the service answered in its place (a proxy, a sign-in page of a Wi-Fi). */
const UNKNOWN_CODE = 'unexpected_answer'

/** Reads a refusal's problem body (RFC 9457), whatever it turns out to be. */
export function toApiError(status: number, body: unknown): ApiError {
  const problem = isRecord(body) ? body : {}
  return new ApiError(
    status,
    typeof problem.code === 'string' ? problem.code : UNKNOWN_CODE,
    isRecord(problem.fields) ? toTexts(problem.fields) : {},
    typeof problem.requestId === 'string' ? problem.requestId : undefined,
  )
}

function toTexts(fields: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, fault]) => [name, String(fault)]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
