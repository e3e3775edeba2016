import { DomainError } from '../../lib/domain-error'

export function livesThereAlready(): DomainError {
  return new DomainError('conflict', 'lives_there_already', 'This is one of your homes already')
}

export function claimWaits(): DomainError {
  return new DomainError('conflict', 'claim_waits', 'A claim of yours for this home waits already')
}

export function tooManyClaims(): DomainError {
  return new DomainError(
    'too_many',
    'too_many_claims',
    'Nobody claims more than three homes at a time, or five in a day',
  )
}

export function claimDecided(): DomainError {
  return new DomainError('conflict', 'claim_decided', 'This claim waits no more')
}

export function disputeWaits(): DomainError {
  return new DomainError('conflict', 'dispute_waits', 'This has been brought up already')
}

export function disputeDecided(): DomainError {
  return new DomainError('conflict', 'dispute_decided', 'This dispute waits no more')
}

export function disputeOfOneself(): DomainError {
  return new DomainError('conflict', 'dispute_of_oneself', 'Whoever moves out says so instead')
}

export function elderConsentTakenBack(): DomainError {
  return new DomainError(
    'conflict',
    'elder_consent_taken_back',
    'The home took this back itself within thirty days, and gives it itself again',
  )
}
