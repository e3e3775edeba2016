import { DomainError } from '../../lib/domain-error'

export function namedInOffice(): DomainError {
  return new DomainError(
    'conflict',
    'named_in_office',
    'Whoever holds an office is called as they were when they were appointed',
  )
}

export function nameUnusable(
  problem: 'blank' | 'hidden_signs' | 'personal_data' | 'office',
): DomainError {
  return new DomainError('invalid', 'name_unusable', 'Nobody is called so', {
    displayName: problem,
  })
}
