import { DomainError } from '../../lib/domain-error'

export function stillDraft(): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    'A draft is written anew, not corrected: nobody has seen it',
  )
}

export function nothingChanged(): DomainError {
  return new DomainError('invalid', 'nothing_changed', 'The text is as it was', {
    body: 'unchanged',
  })
}
