/** What went wrong, in the terms HTTP needs to answer truthfully; the code is stable and documented. */
export type ErrorKind =
  | 'invalid'
  | 'signed_out'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'too_many'
  | 'busy'

/**
 * A refusal the caller can act on. `code` never changes once published; clients turn it into a sentence.
 * `fields` names the inputs at fault, by their JSON name; `reason` is what people wrote for it.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
    readonly reason: string | null = null,
  ) {
    super(message)
  }
}

/** One answer for "does not exist" and "may not be known to exist". */
export function notFound(what: string): DomainError {
  return new DomainError('not_found', 'not_found', `There is no such ${what}`)
}

export function keyReused(): DomainError {
  return new DomainError(
    'conflict',
    'idempotency_key_reused',
    'This Idempotency-Key belongs to a different request',
  )
}

export function forbidden(): DomainError {
  return new DomainError('forbidden', 'forbidden', 'You may not do this')
}

/** A filter that would change nothing, or leave nothing, is told rather than passed over. */
export function filterUnusable(
  filter: string,
  problem: 'not_in_view' | 'contradicts',
): DomainError {
  return new DomainError('invalid', 'filter_unusable', 'This list cannot be filtered so', {
    [filter]: problem,
  })
}

/** The same request may succeed in a few seconds. */
export function tryAgain(): DomainError {
  return new DomainError('busy', 'try_again', 'The service is busy; try again in a few seconds')
}
