import { DomainError } from '../../lib/domain-error'

export function mergeOfferOver(): DomainError {
  return new DomainError('conflict', 'merge_offer_over', 'The offer is over; prove the phone again')
}

export function mergeNeedsCode(): DomainError {
  return new DomainError(
    'conflict',
    'merge_needs_code',
    'The other account has a second factor; show its code',
  )
}

export type MergeObstacle =
  | 'leaving'
  | 'offices'
  | 'wechats'
  | 'second_person'
  | 'disputed'
  | 'delegations'

const refusals: Readonly<Record<MergeObstacle, () => DomainError>> = {
  leaving: () =>
    new DomainError(
      'conflict',
      'merge_leaving',
      'One of the two accounts is about to be erased; that is taken back first',
    ),
  offices: () =>
    new DomainError(
      'conflict',
      'merge_two_offices',
      'Both accounts hold an office; one is ended first by whoever appointed',
    ),
  wechats: () =>
    new DomainError('conflict', 'merge_two_wechats', 'Both accounts are signed in to by WeChat'),
  second_person: () =>
    new DomainError(
      'conflict',
      'merge_second_person',
      'One account has confirmed what the other one did, which two people have to',
    ),
  disputed: () =>
    new DomainError(
      'conflict',
      'merge_disputed',
      'The committee is still deciding whether one of the two lives where it says',
    ),
  delegations: () =>
    new DomainError(
      'conflict',
      'merge_delegations',
      'Together the two would vote for more households than one person may',
    ),
}

export function mergeRefused(obstacle: MergeObstacle): DomainError {
  return refusals[obstacle]()
}

export function phoneOnlyWay(): DomainError {
  return new DomainError(
    'conflict',
    'phone_only_way',
    'Without the phone there is no way into this account; end the account instead',
  )
}

export function demoPhone(): DomainError {
  return new DomainError('conflict', 'phone_of_demo', 'This phone is that of a demo person')
}

export function mergeDemo(): DomainError {
  return new DomainError('conflict', 'merge_demo', 'A demo person takes no account of a real one')
}

export function demoStays(): DomainError {
  return new DomainError('conflict', 'deletion_of_demo', 'Demo people stay')
}

export function deletionInOffice(): DomainError {
  return new DomainError(
    'conflict',
    'deletion_in_office',
    'Whoever holds an office is relieved of it first',
  )
}
