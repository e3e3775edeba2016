import { DomainError } from '../../lib/domain-error'

export function summaryPeriodOutOfRange(problem: 'unknown' | 'in_future'): DomainError {
  return new DomainError(
    'invalid',
    'period_out_of_range',
    'A summary is of a day or a month that has begun',
    { period: problem },
  )
}
