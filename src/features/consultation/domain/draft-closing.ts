import { toDayInput, toInstant } from '../../../lib/shanghai-time'

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

/** Whether a poll that closes then may be saved or opened now. */
export function rangeFault(closesAt: string, now: number): 'too_soon' | 'too_far' | undefined {
  const ahead = Date.parse(closesAt) - now
  if (ahead < SHORTEST_MS) return 'too_soon'
  return ahead > LONGEST_MS ? 'too_far' : undefined
}

/** As `2026-12-01`; also reads `2026-12-1`, `2026/12/1` and `2026年12月1日`. */
function parseDay(text: string): string | undefined {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replace(/\s/g, ''))
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isDay ? date.toISOString().slice(0, 10) : undefined
}

/** As `18:00`; also reads `9:30`, `18：00`, `18点` and `18点30分`. */
function parseTime(text: string): string | undefined {
  const parts = /^(\d{1,2})(?:[:：.](\d{2})|[点时](?:(\d{1,2})分?)?)$/.exec(text.replace(/\s/g, ''))
  if (!parts) return undefined
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? parts[3] ?? 0)]
  if (hour > 23 || minute > 59) return undefined
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}
