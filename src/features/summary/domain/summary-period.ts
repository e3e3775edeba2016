import { monthsBefore, toDayInput } from '../../../lib/shanghai-time'
import { parseDay } from '../../../lib/written-time'

export const PERIOD_CHOICES = ['today', 'yesterday', 'this_month', 'last_month'] as const

export type PeriodChoice = (typeof PERIOD_CHOICES)[number]

const DAY_MS = 86_400_000
const MONTH_LENGTH = '2026-11'.length

/** As the service takes it: a day or a month in China. */
export function periodOf(choice: PeriodChoice, now: number): string {
  switch (choice) {
    case 'today':
      return toDayInput(now)
    case 'yesterday':
      return toDayInput(now - DAY_MS)
    case 'this_month':
      return toDayInput(now).slice(0, MONTH_LENGTH)
    case 'last_month':
      return monthsBefore(now, { back: 1, count: 1 }).from.slice(0, MONTH_LENGTH)
  }
}

/** The day or the month a person wrote; undefined when it is neither. */
export function readPeriod(text: string): string | undefined {
  const day = parseDay(text)
  if (day !== undefined) return day
  const firstDay = parseDay(`${text.trim().replace(/月$/, '')}-1`)
  return firstDay?.slice(0, MONTH_LENGTH)
}
