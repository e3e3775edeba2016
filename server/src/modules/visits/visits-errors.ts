import { DomainError } from '../../lib/domain-error'

export function visitedOnOutOfRange(
  problem: 'in_future' | 'too_old' | 'before_asked',
): DomainError {
  return new DomainError(
    'invalid',
    'visited_on_out_of_range',
    'A visit is written down within thirty days, and answers only what was asked before',
    { visitedOn: problem },
  )
}

export function visitPersonalData(): DomainError {
  return new DomainError(
    'invalid',
    'visit_personal_data',
    'A note has no numbers of phones, of identity cards or of cars',
    { words: 'personal_data' },
  )
}

export function reportOfOtherGrid(): DomainError {
  return new DomainError(
    'invalid',
    'report_of_other_grid',
    'The report does not belong to the grid of the household',
    { reportId: 'other_grid' },
  )
}
