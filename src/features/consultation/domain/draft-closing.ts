import { toDayInput, toInstant, toTimeInput } from '../../../lib/shanghai-time'
import { parseDay, parseTime } from '../../../lib/written-time'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** The service's own bounds, counted from saving and again from opening; both bounds are allowed. */
const SHORTEST_MS = HOUR_MS
const LONGEST_MS = 90 * DAY_MS

const choiceDays = { three_days: 3, week: 7, two_weeks: 14 } as const
export type ClosingChoice = keyof typeof choiceDays
export const CLOSING_CHOICES = ['three_days', 'week', 'two_weeks'] as const

export const USUAL_TIME = '18:00'

/** Day and time as a person wrote them. */
export interface ClosingText {
  readonly day: string
  readonly time: string
}

export type ClosingFault = 'required' | 'not_a_day' | 'not_a_time' | 'too_soon' | 'too_far'

/** 18:00 in China on the day so far from now. */
export function closingOf(choice: ClosingChoice, now: number): ClosingText {
  return { day: toDayInput(now + choiceDays[choice] * DAY_MS), time: USUAL_TIME }
}

/** A stored closing time as it would have been written. */
export function closingTextOf(closesAt: string): ClosingText {
  return { day: toDayInput(closesAt), time: toTimeInput(closesAt) }
}

/** The instant meant; undefined when day or time cannot be read. */
export function closesAtOf({ day, time }: ClosingText): string | undefined {
  const [readDay, readTime] = [parseDay(day), parseTime(time)]
  return readDay && readTime && toInstant(readDay, readTime)
}

export function closingFault(text: ClosingText, now: number): ClosingFault | undefined {
  if (text.day.trim() === '' || text.time.trim() === '') return 'required'
  if (!parseDay(text.day)) return 'not_a_day'
  const closesAt = closesAtOf(text)
  return closesAt === undefined ? 'not_a_time' : rangeFault(closesAt, now)
}

/** Which of the two is to be written anew; both where it is the instant that is wrong. */
export function closingBlame({ day, time }: ClosingText): { day: boolean; time: boolean } {
  const faulty = { day: parseDay(day) === undefined, time: parseTime(time) === undefined }
  return faulty.day || faulty.time ? faulty : { day: true, time: true }
}

/** Whether a poll that closes then may be saved or opened now. */
export function rangeFault(closesAt: string, now: number): 'too_soon' | 'too_far' | undefined {
  const ahead = Date.parse(closesAt) - now
  if (ahead < SHORTEST_MS) return 'too_soon'
  return ahead > LONGEST_MS ? 'too_far' : undefined
}
