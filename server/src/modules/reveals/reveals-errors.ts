import { DomainError } from '../../lib/domain-error'

export function noPhone(): DomainError {
  return new DomainError('conflict', 'no_phone', 'The reporter left no phone')
}

export function tooManyReveals(): DomainError {
  return new DomainError(
    'too_many',
    'too_many_reveals',
    'You have looked at as much personal data as one may in an hour',
  )
}

export function revealIsOver(): DomainError {
  return new DomainError('conflict', 'reveal_is_over', 'That look was long ago; look again')
}
