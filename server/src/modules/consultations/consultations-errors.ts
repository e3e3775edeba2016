import { DomainError } from '../../lib/domain-error'

export function illegalTransition(status: string, event: string): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    `A consultation in the step ${status} does not allow ${event}`,
  )
}

export function unknownArea(): DomainError {
  return new DomainError('invalid', 'unknown_area', 'There is no such area', {
    areaCode: 'unknown',
  })
}

export function ruleNotForUnit(): DomainError {
  return new DomainError(
    'invalid',
    'rule_not_for_unit',
    'This rule is not made for those who are asked',
    { ruleCode: 'not_for_unit' },
  )
}

export function closesAtOutOfRange(problem: 'too_soon' | 'too_far'): DomainError {
  return new DomainError(
    'invalid',
    'closes_at_out_of_range',
    'A poll closes at least an hour and at most 90 days from now',
    { closesAt: problem },
  )
}

export function emptyRoll(): DomainError {
  return new DomainError('conflict', 'empty_roll', 'The area has no household that could vote')
}

export function pollNotOpen(): DomainError {
  return new DomainError('conflict', 'poll_not_open', 'The poll has not been opened')
}

export function pollClosed(): DomainError {
  return new DomainError('conflict', 'poll_closed', 'The poll has closed')
}

export function ballotAlreadyCast(): DomainError {
  return new DomainError(
    'conflict',
    'ballot_already_cast',
    'A ballot was already cast for this household',
  )
}

export function opinionsStillOpen(): DomainError {
  return new DomainError(
    'conflict',
    'opinions_still_open',
    'The poll cannot open before the time for opinions is over',
  )
}
