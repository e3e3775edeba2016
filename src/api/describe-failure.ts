import type { Failure } from '../lib/load-state'
import { ApiError, OfflineError } from './api-error'
import { failureCopy, failureTitles, fieldSentenceOf, sentenceOf } from './sentences'

const KIND_BY_STATUS: Readonly<Record<number, Failure['kind']>> = {
  401: 'signed_out',
  403: 'denied',
  404: 'missing',
  410: 'missing',
}

/** Any thrown thing in words for the person in front of the screen. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof OfflineError) {
    return failureOf('offline', failureCopy.offline)
  }
  if (error instanceof ApiError) {
    const { status, fields, requestId } = error
    return {
      ...failureOf(KIND_BY_STATUS[status] ?? 'error', sentenceOf(error)),
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, fault]) => [name, fieldSentenceOf(fault)]),
      ),
      ...(requestId === undefined ? {} : { requestId }),
    }
  }
  return failureOf('error', failureCopy.unknown)
}

function failureOf(kind: Failure['kind'], sentence: string): Failure {
  return { kind, title: failureTitles[kind], sentence, fields: {} }
}
