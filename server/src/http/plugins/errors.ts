import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isPassingFailure } from '../../db/database-failure'
import { DomainError, type ErrorKind, tryAgain } from '../../lib/domain-error'
import { FORM_FIELD } from '../form-field'

const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_many: 429,
  busy: 503,
}

const RETRY_AFTER_SECONDS = 5

/** RFC 9457 problem details with a stable `code`; `fields` maps an input's JSON name to what is wrong with it, `reason` is what people wrote for it. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly requestId: string
  readonly fields?: Readonly<Record<string, string>>
  readonly reason?: string
}

/** Turns every failure into a problem body. A client's fault is told; ours is logged and told as ours. */
export const errorsPlugin = fp(async (app) => {
  app.setErrorHandler(answerFailure)
  app.setNotFoundHandler((request, reply) =>
    send(reply, problemOf(request, 404, 'not_found', 'There is nothing at this address')),
  )
})

/** Also for what fails before any route is found, such as an address that cannot be decoded. */
export function answerFailure(
  error: FastifyError | DomainError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = toProblem(isPassingFailure(error) ? tryAgain() : error, request)
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed')
  return send(reply, problem)
}

function send(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS)
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem)
}

function toProblem(error: FastifyError | DomainError, request: FastifyRequest): Problem {
  if (error instanceof DomainError) {
    const { kind, code, message, fields, reason } = error
    const problem = problemOf(request, STATUS[kind], code, message, fields)
    return reason === null ? problem : { ...problem, reason }
  }
  if (error.validation) {
    return problemOf(request, 400, 'invalid_request', 'The request is not valid', fieldsOf(error))
  }
  const status = error.statusCode ?? 500
  if (status === 413) return problemOf(request, status, 'too_large', error.message)
  if (status >= 500) return problemOf(request, status, 'internal_error', 'The service failed')
  return problemOf(request, status, codeOf(error), error.message)
}

function problemOf(
  request: FastifyRequest,
  status: number,
  code: string,
  title: string,
  fields: Readonly<Record<string, string>> = {},
): Problem {
  return {
    type: `urn:linge:problem:${code}`,
    title,
    status,
    code,
    requestId: request.id,
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  }
}

function fieldsOf(error: FastifyError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { instancePath, keyword, params } of error.validation ?? []) {
    const missing = params.missingProperty ?? params.additionalProperty
    const path = instancePath.slice(1).replaceAll('/', '.')
    const name = typeof missing === 'string' ? [path, missing].filter(Boolean).join('.') : path
    fields[name || FORM_FIELD] = keyword
  }
  return fields
}

/** `FST_ERR_CTP_BODY_TOO_LARGE` becomes `body_too_large`. */
function codeOf(error: FastifyError): string {
  return error.code?.replace(/^FST_(?:ERR_)?(?:CTP_|JWT_)?/, '').toLowerCase() || 'bad_request'
}
