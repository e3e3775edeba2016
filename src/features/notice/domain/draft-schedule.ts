import { toInstant } from '../../../lib/shanghai-time'
import { parseDay, parseTime } from '../../../lib/written-time'

export type ScheduleFault = 'required' | 'not_a_time' | 'too_soon' | 'too_far'

const FURTHEST_MS = 90 * 24 * 60 * 60 * 1000

/** A day and a time of day in China, as somebody writes them: `2026-12-01 08:00`. Undefined when it is none. */
export function publishesAtOf(written: string): string | undefined {
  const [, dayText = '', timeText = ''] = /^(.*\d日?)\s+(\S+)$/.exec(written.trim()) ?? []
  const [day, time] = [parseDay(dayText), parseTime(timeText)]
  return day === undefined || time === undefined ? undefined : toInstant(day, time)
}

/** The service's own limits: after now, and at most ninety days ahead. */
export function scheduleFault(written: string, now: number): ScheduleFault | undefined {
  if (written.trim() === '') return 'required'
  const at = publishesAtOf(written)
  if (at === undefined) return 'not_a_time'
  if (Date.parse(at) <= now) return 'too_soon'
  return Date.parse(at) - now > FURTHEST_MS ? 'too_far' : undefined
}
