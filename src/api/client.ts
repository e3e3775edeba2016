import { env } from '../config/env'
import {
  type HttpRequest,
  type HttpResponse,
  NetworkFailure,
  NOTHING_LEFT,
  sendRequest,
} from '../platform/request'
import { OfflineError, toApiError } from './api-error'
import { buildUrl } from './build-url'
import type { Answer, Method, PathOf, RequestInput } from './contract'
import { credentials } from './credentials'

const TIMEOUT_MS = 10_000

/** The inputs of any operation, without the types that tie them to one. */
interface LooseInput {
  path?: Record<string, string | number>
  query?: Record<string, string | number | boolean | undefined>
  body?: unknown
  idempotencyKey?: string
  timeoutMs?: number
}

/**
 * Calls one operation of the contract as whoever is signed in.
 * @throws ApiError when the service refuses, OfflineError when no answer arrives in 10 s or the time given
 */
export async function request<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  input: RequestInput<M, P>,
): Promise<Answer<M, P>> {
  const message = toMessage(method, path, input)
  const { idempotencyKey } = input as LooseInput
  const answer = await sendSignedIn(idempotencyKey, (headers) =>
    sendRequest({ ...message, headers }),
  )
  return answer as Answer<M, P>
}

/**
 * Like `request`, but never as the signed-in person: for getting a session, where an old token would be refused, and for
 * what nobody may know who sent it.
 */
export function requestAsVisitor<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  input: RequestInput<M, P>,
): Promise<Answer<M, P>> {
  return requestWith(undefined, method, path, input)
}

/** Like `request`, but with a session that is not kept, e.g. before the second factor is shown. */
export async function requestWith<M extends Method, P extends PathOf<M>>(
  token: string | undefined,
  method: M,
  path: P,
  input: RequestInput<M, P>,
): Promise<Answer<M, P>> {
  const message = { ...toMessage(method, path, input), headers: headersOf(token, undefined) }
  return open(await reach(() => sendRequest(message))) as Answer<M, P>
}

function toMessage(method: Method, template: string, input: unknown): Omit<HttpRequest, 'headers'> {
  const { path, query, body, timeoutMs = TIMEOUT_MS } = input as LooseInput
  return {
    method: method.toUpperCase() as Uppercase<Method>,
    url: buildUrl(env.apiBase, template, path, query),
    body,
    timeoutMs,
  }
}

/**
 * Sends as the signed-in person. A token the service no longer takes is renewed once and the same
 * message sent again; if it cannot be renewed the refusal stands.
 */
export async function sendSignedIn(
  idempotencyKey: string | undefined,
  send: (headers: Record<string, string>) => Promise<HttpResponse>,
): Promise<unknown> {
  const token = credentials().readToken()
  const first = await reach(() => send(headersOf(token, idempotencyKey)))
  if (token === undefined || first.status !== 401) return open(first)
  const renewed = await credentials().renew(token)
  if (renewed === undefined) return open(first)
  return open(await reach(() => send(headersOf(renewed, idempotencyKey))))
}

function headersOf(token: string | undefined, key: string | undefined): Record<string, string> {
  return {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(key ? { 'idempotency-key': key } : {}),
  }
}

async function reach(send: () => Promise<HttpResponse>): Promise<HttpResponse> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof NetworkFailure) throw new OfflineError(error.message)
    throw error
  }
}

/** The service answers in JSON, or says that there is nothing to say; a page of a Wi-Fi is no answer, however well it went. */
function open({ status, body }: HttpResponse): unknown {
  if (status === NOTHING_LEFT) return undefined
  if (status < 200 || status > 299 || body === null) throw toApiError(status, body)
  return body
}
