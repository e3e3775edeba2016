import { sameDayNextMonth, toDayInput, toInstant } from '../../../lib/shanghai-time'
import { parseDay } from '../../../lib/written-time'

const DAY_MS = 24 * 60 * 60 * 1000

export const EXPIRY_CHOICES = ['three_days', 'week', 'month'] as const
export type ExpiryChoice = (typeof EXPIRY_CHOICES)[number]

export type ExpiryFault = 'required' | 'not_a_day' | 'too_soon' | 'too_far'

/** The last day, in China, of a notice that holds so long from now: `2026-11-26`. */
export function lastDayOf(choice: ExpiryChoice, now: number): string {
  if (choice === 'three_days') return toDayInput(now + 3 * DAY_MS)
  if (choice === 'week') return toDayInput(now + 7 * DAY_MS)
  return sameDayNextMonth(now)
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
