import { DomainError } from '../../lib/domain-error'

export function recordTooLong(field: 'fromDay' | 'untilDay'): DomainError {
  return new DomainError(
    'invalid',
    'record_too_long',
    'A file holds three months and twenty thousand acts at most',
    { [field]: 'too_long' },
  )
}

export function recordDaysReversed(): DomainError {
  return new DomainError('invalid', 'record_days_reversed', 'The last day comes before the first', {
    untilDay: 'too_early',
  })
}
