import { DomainError } from '../../lib/domain-error'

export function tooManyDocuments(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_documents',
    'A consultation holds at most 20 papers at a time',
  )
}

export function alreadyWithdrawn(): DomainError {
  return new DomainError('conflict', 'illegal_transition', 'The paper has been withdrawn before')
}
