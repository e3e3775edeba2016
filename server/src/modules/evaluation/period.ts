import { endOfDay, startOfDay } from '../../lib/shanghai-time'
import { periodNotWholeMonths, periodOutOfRange } from './evaluation-errors'
import type { Period } from './evaluation-types'

const DAY_MS = 24 * 3_600_000
const MAX_PERIOD_DAYS = 366
const SHANGHAI_AHEAD_MS = 8 * 3_600_000

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

/** What is published as one: a calendar month, quarter or year, as its months from 1 to 12. */
export interface CalendarPeriod {
  readonly year: number
  readonly months: readonly number[]
}

/**
 * In public only what lies inside or beside each other: of runs of months that overlap, one could subtract one from the other
 * and come to a single month, of days to a single report.
 * @throws DomainError `period_out_of_range`, `period_not_whole_months`
 */
export function calendarPeriodOf(period: Period): CalendarPeriod {
  spanOf(period)
  if (!period.from.endsWith('-01')) throw periodNotWholeMonths('from', 'not_whole_months')
  if (dayAfter(period.to).getUTCDate() !== 1) throw periodNotWholeMonths('to', 'not_whole_months')
  const [year, first] = yearAndMonth(period.from)
  const [endYear, last] = yearAndMonth(period.to)
  const length = last - first + 1
  if (year !== endYear || ![1, 3, 12].includes(length) || (first - 1) % length !== 0) {
    throw periodNotWholeMonths('to', 'not_a_calendar_period')
  }
  return { year, months: Array.from({ length }, (_, index) => first + index) }
}

/** The year, as far as it has gone at an instant. */
export function yearUntil(year: number, asOf: Date): Span {
  const end = startOfDay(`${year + 1}-01-01`)
  return { from: startOfDay(`${year}-01-01`), until: asOf < end ? asOf : end }
}

/** The last midnight in Shanghai. */
export function lastMidnight(now: Date): Date {
  const inShanghai = now.getTime() + SHANGHAI_AHEAD_MS
  return new Date(inShanghai - (inShanghai % DAY_MS) - SHANGHAI_AHEAD_MS)
}

function yearAndMonth(day: string): [year: number, month: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
}

/** By the calendar alone, so the zone does not matter. */
function dayAfter(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS)
}
