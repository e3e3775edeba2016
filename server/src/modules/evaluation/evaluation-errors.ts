import { DomainError } from '../../lib/domain-error'

export function periodOutOfRange(problem: 'before_from' | 'too_long'): DomainError {
  return new DomainError(
    'invalid',
    'period_out_of_range',
    'A period ends on or after its first day and has at most 366 days',
    { to: problem },
  )
}

export function periodNotWholeMonths(
  field: 'from' | 'to',
  problem: 'not_whole_months' | 'not_a_calendar_period',
): DomainError {
  return new DomainError(
    'invalid',
    'period_not_whole_months',
    'A public period is a calendar month, quarter or year, from its first to its last day',
    { [field]: problem },
  )
}
