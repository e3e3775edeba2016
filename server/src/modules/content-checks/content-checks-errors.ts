import { DomainError } from '../../lib/domain-error'

export function contentWithdrawn(): DomainError {
  return new DomainError('conflict', 'content_withdrawn', 'Its author has taken it back')
}

export function illegalStep(status: string, event: string): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    `A check that is ${status} does not allow ${event}`,
  )
}
