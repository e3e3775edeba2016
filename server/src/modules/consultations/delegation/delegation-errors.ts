import { DomainError } from '../../../lib/domain-error'

export function delegationOnlyNamed(): DomainError {
  return new DomainError(
    'conflict',
    'delegation_only_named',
    'In a secret poll the ballot paper lies on one phone; hand a paper ballot over instead',
  )
}

export function delegationStands(): DomainError {
  return new DomainError(
    'conflict',
    'delegation_stands',
    'This voting unit has a delegation already; revoke it first',
  )
}

export function delegationCodeUnknown(): DomainError {
  return new DomainError('invalid', 'delegation_code_unknown', 'Nobody offered this code')
}

export function delegationToOneself(): DomainError {
  return new DomainError(
    'conflict',
    'delegation_to_oneself',
    'You may cast for this voting unit without a delegation',
  )
}

export function tooManyDelegations(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_delegations',
    'Nobody casts for more units by delegation than the county allows',
  )
}

export function delegationChanged(): DomainError {
  return new DomainError(
    'conflict',
    'delegation_changed',
    'This delegation has been decided or revoked meanwhile',
  )
}
