import { toDayInput, toInstant } from '../../../lib/shanghai-time'

const DAY_MS = 24 * 60 * 60 * 1000

export const EXPIRY_CHOICES = ['three_days', 'week', 'month'] as const
export type ExpiryChoice = (typeof EXPIRY_CHOICES)[number]

export type ExpiryFault = 'required' | 'not_a_day' | 'too_soon' | 'too_far'

/** The last day, in China, of a notice that holds so long from now: `2026-11-26`. */
export function lastDayOf(choice: ExpiryChoice, now: number): string {
  if (choice === 'three_days') return toDayInput(now + 3 * DAY_MS)
  if (choice === 'week') return toDayInput(now + 7 * DAY_MS)
  return sameDayNextMonth(toDayInput(now))
}

/** The day a person wrote, as `2026-12-01`; also reads `2026-12-1`, `2026/12/1` and `2026年12月1日`. */
export function parseDay(text: string): string | undefined {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replace(/\s/g, ''))
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isDay ? writeDay(year, month, day) : undefined
}

/** A notice holds to the end of its last day in China. Undefined when the text is no day. */
export function expiryOf(lastDay: string): string | undefined {
  const day = parseDay(lastDay)
  return day === undefined ? undefined : toInstant(day, '23:59')
}

/** The service's own limits: after now, and at most a calendar year ahead. */
export function expiryFault(lastDay: string, now: number): ExpiryFault | undefined {
  if (lastDay.trim() === '') return 'required'
  const expiresAt = expiryOf(lastDay)
  if (expiresAt === undefined) return 'not_a_day'
  if (Date.parse(expiresAt) <= now) return 'too_soon'
  const yearAhead = new Date(now)
  yearAhead.setUTCFullYear(yearAhead.getUTCFullYear() + 1)
  return Date.parse(expiresAt) > yearAhead.getTime() ? 'too_far' : undefined
}

function sameDayNextMonth(today: string): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return writeDay(nextYear, nextMonth, Math.min(day, daysInMonth(nextYear, nextMonth)))
}

/** @param month from 1 */
const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

const writeDay = (year: number, month: number, day: number) =>
  [year, twoDigits(month), twoDigits(day)].join('-')

const twoDigits = (value: number) => String(value).padStart(2, '0')
