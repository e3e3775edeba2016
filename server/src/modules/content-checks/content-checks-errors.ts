import { DomainError } from '../../lib/domain-error'

export function illegalStep(status: string, event: string): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    `A check that is ${status} does not allow ${event}`,
  )
}
