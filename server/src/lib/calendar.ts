import chineseDays from 'chinese-days'

/** A duration in clock hours, calendar days or work days of the Chinese calendar. */
export interface TimeLimit {
  readonly amount: number
  readonly unit: 'hours' | 'days' | 'work_days'
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Shanghai has had no daylight saving time since 1991. */
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS

/**
 * The instant at which a limit that starts now has passed. Work days skip weekends and public holidays and count
 * make-up days (调休); the day of the start is day zero, and the hour of the day is kept. A start on a day off
 * counts as if it came at that hour, with the first work day after it as day one.
 * @param limit whole amounts only
 */
export function addLimit(start: Date, { amount, unit }: TimeLimit): Date {
  if (unit === 'hours') return new Date(start.getTime() + amount * HOUR_MS)
  if (unit === 'days') return new Date(start.getTime() + amount * DAY_MS)
  let due = start
  for (let left = amount; left > 0; ) {
    due = new Date(due.getTime() + DAY_MS)
    if (isWorkDay(due)) left -= 1
  }
  return due
}

/** The last instant at which a limit may have started that has passed at `now`: the other way round from `addLimit`. */
export function latestStart(now: Date, { amount, unit }: TimeLimit): Date {
  if (unit === 'hours') return new Date(now.getTime() - amount * HOUR_MS)
  if (unit === 'days') return new Date(now.getTime() - amount * DAY_MS)
  let end = now
  while (!isWorkDay(end)) end = lastOfDayBefore(end)
  let start = end
  for (let left = amount; left > 0; ) {
    if (isWorkDay(start)) left -= 1
    start = new Date(start.getTime() - DAY_MS)
  }
  return start
}

/** Whether the instant falls on a work day in Shanghai. */
export function isWorkDay(instant: Date): boolean {
  const day = new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
  return chineseDays.isWorkday(day)
}

/**
 * The instant at which a limit has passed when the clock stood still for a while: what was left of it at `pausedAt`
 * starts again at `resumedAt`. Days off take nothing from a limit in work days.
 * @param dueAt when it would have passed; in the past nothing is left, and it stays where it was
 */
export function resumeLimit(
  dueAt: Date,
  { pausedAt, resumedAt, unit }: { pausedAt: Date; resumedAt: Date; unit: TimeLimit['unit'] },
): Date {
  if (dueAt <= pausedAt) return dueAt
  if (unit !== 'work_days') {
    return new Date(dueAt.getTime() + resumedAt.getTime() - pausedAt.getTime())
  }
  return addWorkTime(resumedAt, workTimeBetween(pausedAt, dueAt))
}

/** Milliseconds of work days between two instants; a work day counts its whole 24 hours. */
function workTimeBetween(from: Date, until: Date): number {
  let spent = 0
  for (let at = from; at < until; ) {
    const end = new Date(Math.min(endOfDay(at).getTime(), until.getTime()))
    if (isWorkDay(at)) spent += end.getTime() - at.getTime()
    at = end
  }
  return spent
}

function addWorkTime(start: Date, milliseconds: number): Date {
  let at = start
  let left = milliseconds
  for (;;) {
    const rest = isWorkDay(at) ? endOfDay(at).getTime() - at.getTime() : 0
    if (left < rest) return new Date(at.getTime() + left)
    left -= rest
    at = endOfDay(at)
  }
}

/** The last instant of the day before in Shanghai. */
function lastOfDayBefore(instant: Date): Date {
  return new Date(endOfDay(instant).getTime() - DAY_MS - 1)
}

/** The first instant of the next day in Shanghai. */
function endOfDay(instant: Date): Date {
  const local = instant.getTime() + SHANGHAI_OFFSET_MS
  return new Date((Math.floor(local / DAY_MS) + 1) * DAY_MS - SHANGHAI_OFFSET_MS)
}
