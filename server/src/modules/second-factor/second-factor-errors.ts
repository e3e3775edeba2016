import { DomainError } from '../../lib/domain-error'

export function secondFactorSet(): DomainError {
  return new DomainError('conflict', 'second_factor_set', 'There is a second factor already')
}

export function secondFactorMissing(): DomainError {
  return new DomainError('conflict', 'second_factor_missing', 'There is no second factor yet')
}

/** One answer for a wrong code, one that was used, and one of long ago. */
export function secondFactorWrong(): DomainError {
  return new DomainError('invalid', 'second_factor_wrong', 'The code is wrong or was used', {
    code: 'wrong',
  })
}

export function recoveryCodeWrong(): DomainError {
  return new DomainError('invalid', 'recovery_code_wrong', 'The code is wrong or was used', {
    code: 'wrong',
  })
}

export function tooManySecondFactorTries(): DomainError {
  return new DomainError(
    'too_many',
    'second_factor_tries',
    'Too many wrong codes; wait an hour, or use a recovery code',
  )
}

export function ownSecondFactor(): DomainError {
  return new DomainError('conflict', 'second_factor_own', 'Nobody resets their own second factor')
}

export function secondFactorAbove(): DomainError {
  return new DomainError(
    'conflict',
    'second_factor_above',
    'The person also holds an office that others appoint to; they reset it',
  )
}
