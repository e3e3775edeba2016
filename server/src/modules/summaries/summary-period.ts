import { dayAt, endOfDay, startOfDay } from '../../lib/shanghai-time'
import { summaryPeriodOutOfRange } from './summaries-errors'
import type { SummaryPeriod } from './summaries-types'

/**
 * @param period a day (`2026-11-25`) or a month (`2026-11`) in China
 * @throws DomainError `period_out_of_range` for one that does not exist or has not begun
 */
export function summaryPeriodOf(period: string, now: Date): SummaryPeriod {
  const kind = period.length === 7 ? 'month' : 'day'
  const firstDay = kind === 'month' ? `${period}-01` : period
  if (!isDay(firstDay)) throw summaryPeriodOutOfRange('unknown')
  if (firstDay > dayAt(now)) throw summaryPeriodOutOfRange('in_future')
  const lastDay = kind === 'month' ? lastDayOf(period) : period
  const span = { from: startOfDay(firstDay), until: endOfDay(lastDay) }
  return { period, kind, firstDay, lastDay, ...span }
}

function isDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day)
}

/** By the calendar alone, so the zone does not matter. */
function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
