import { endOfDay, startOfDay } from '../../lib/shanghai-time'
import { periodNotWholeMonths, periodOutOfRange } from './evaluation-errors'
import type { Period } from './evaluation-types'

const DAY_MS = 24 * 3_600_000
const MAX_PERIOD_DAYS = 366

/** A period as instants: `from` included, `until` not. */
export interface Span {
  readonly from: Date
  readonly until: Date
}

/** @throws DomainError `period_out_of_range` */
export function spanOf({ from, to }: Period): Span {
  const span = { from: startOfDay(from), until: endOfDay(to) }
  const days = (span.until.getTime() - span.from.getTime()) / DAY_MS
  if (days < 1) throw periodOutOfRange('before_from')
  if (days > MAX_PERIOD_DAYS) throw periodOutOfRange('too_long')
  return span
}

/**
 * As `spanOf`. In public only whole months, or one could cut out a single day, and with it a single report.
 * @throws DomainError `period_out_of_range`, `period_not_whole_months`
 */
export function monthsOf(period: Period): Span {
  const span = spanOf(period)
  if (!period.from.endsWith('-01')) throw periodNotWholeMonths('from')
  if (dayAfter(period.to).getUTCDate() !== 1) throw periodNotWholeMonths('to')
  return span
}

/** By the calendar alone, so the zone does not matter. */
function dayAfter(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS)
}
