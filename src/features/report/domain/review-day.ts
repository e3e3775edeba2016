import { sameDayNextMonth, toDayInput, toInstant } from '../../../lib/shanghai-time'
import { parseDay } from '../../../lib/written-time'

const DAY_MS = 24 * 60 * 60 * 1000
/** The service's own limit of a suspension. */
const MAX_DAYS = 180
/** The clock runs on from that morning. */
const MORNING = '09:00'

export const REVIEW_CHOICES = ['three_days', 'week', 'two_weeks', 'month'] as const
export type ReviewChoice = (typeof REVIEW_CHOICES)[number]

export type ReviewFault = 'required' | 'not_a_day' | 'too_soon' | 'too_far'

const DAYS = { three_days: 3, week: 7, two_weeks: 14 } as const

/** The day, in China, so long from now: `2026-12-10`. */
export function reviewDayOf(choice: ReviewChoice, now: number): string {
  return choice === 'month' ? sameDayNextMonth(now) : toDayInput(now + DAYS[choice] * DAY_MS)
}

/** When a suspended report is looked at again. Undefined when the text is no day. */
export function reviewAtOf(day: string): string | undefined {
  const parsed = parseDay(day)
  return parsed === undefined ? undefined : toInstant(parsed, MORNING)
}

/** @param now milliseconds */
export function reviewFault(day: string, now: number): ReviewFault | undefined {
  if (day.trim() === '') return 'required'
  const reviewAt = reviewAtOf(day)
  if (reviewAt === undefined) return 'not_a_day'
  if (Date.parse(reviewAt) <= now) return 'too_soon'
  return Date.parse(reviewAt) > now + MAX_DAYS * DAY_MS ? 'too_far' : undefined
}
