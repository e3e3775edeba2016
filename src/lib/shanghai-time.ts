import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** China keeps one zone without summer time, so a fixed offset is exact. */
const SHANGHAI_OFFSET_MINUTES = 8 * 60

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** An ISO 8601 instant, a millisecond timestamp or a Date. */
export type Instant = string | number | Date

/**
 * A blank between Chinese and digits and nowhere else, for words around a day, which may be `今天` or `11 月 3 日`.
 */
export function spaced(words: string): string {
  return words.replace(/[\u4e00-\u9fff](?=\d)|\d(?=[\u4e00-\u9fff])/g, '$& ')
}

/** The day as people say it: 今天, 昨天, 明天, 周四 within this week (Monday to Sunday), else a date. */
export function describeDay(instant: Instant, now: Instant): string {
  const day = inShanghai(instant).startOf('day')
  const today = inShanghai(now).startOf('day')
  const distance = day.diff(today, 'day')
  if (distance === 0) return '今天'
  if (distance === -1) return '昨天'
  if (distance === 1) return '明天'
  if (mondayOf(day).isSame(mondayOf(today))) return WEEKDAYS[day.day()] ?? ''
  return day.format(day.year() === today.year() ? 'M 月 D 日' : 'YYYY 年 M 月 D 日')
}

/** `今天 18:00`, `周四 19:12`, `11 月 3 日 09:05`. */
export function describeMoment(instant: Instant, now: Instant): string {
  return `${describeDay(instant, now)} ${inShanghai(instant).format('HH:mm')}`
}

/** A time limit with its date, as a limit is never shown without one: `今天 18:00 前`. */
export function describeDeadline(dueAt: Instant, now: Instant): string {
  return `${describeMoment(dueAt, now)} 前`
}

/** `还剩 3 天 8 小时` before the limit, `超时 2 小时` after it. */
export function describeTimeLeft(dueAt: Instant, now: Instant): string {
  const leftMs = dayjs(dueAt).valueOf() - dayjs(now).valueOf()
  const word = leftMs >= 0 ? '还剩' : '超时'
  return `${word} ${describeDuration(Math.abs(leftMs))}`.replace(' 不到', '不到')
}

/** The two largest units, rounded down: `3 天 8 小时`, `2 小时 5 分钟`, `不到 1 分钟`. */
export function describeDuration(durationMs: number): string {
  const days = Math.floor(durationMs / DAY_MS)
  const hours = Math.floor((durationMs % DAY_MS) / HOUR_MS)
  const minutes = Math.floor((durationMs % HOUR_MS) / MINUTE_MS)
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`
  if (hours > 0) return minutes > 0 ? `${hours} 小时 ${minutes} 分钟` : `${hours} 小时`
  return minutes > 0 ? `${minutes} 分钟` : '不到 1 分钟'
}

/** A full calendar date for documents and forms: `2026 年 11 月 23 日`. */
export function formatDate(instant: Instant): string {
  return inShanghai(instant).format('YYYY 年 M 月 D 日')
}

/** For paper, where no word may depend on the day it is read: `2026 年 11 月 23 日 18:00`. */
export function formatMoment(instant: Instant): string {
  return inShanghai(instant).format('YYYY 年 M 月 D 日 HH:mm')
}

/**
 * The instant of a wall-clock time in China, for what people enter in forms.
 * @param day `2026-11-23`
 * @param time `18:00`
 */
export function toInstant(day: string, time: string): string {
  return dayjs(`${day}T${time}:00+08:00`).toISOString()
}

/** The calendar day in China, `2026-11-23`, for date inputs. */
export function toDayInput(instant: Instant): string {
  return inShanghai(instant).format('YYYY-MM-DD')
}

/** The time of day in China, `18:00`, for time inputs. */
export function toTimeInput(instant: Instant): string {
  return inShanghai(instant).format('HH:mm')
}

/** The same day of the next month in China, or that month's last: `2026-02-28` for 31 January. */
export function sameDayNextMonth(instant: Instant): string {
  return inShanghai(instant).add(1, 'month').format('YYYY-MM-DD')
}

function inShanghai(instant: Instant): Dayjs {
  return dayjs(instant).utcOffset(SHANGHAI_OFFSET_MINUTES)
}

function mondayOf(day: Dayjs): Dayjs {
  return day.subtract((day.day() + 6) % 7, 'day')
}

/**
 * The first and the last day (`2026-11-30`) of whole months in China.
 * @param back how many months before this one the last of them lies
 */
export function monthsBefore(
  now: Instant,
  { back, count }: { back: number; count: number },
): { from: string; to: string } {
  const last = inShanghai(now).startOf('month').subtract(back, 'month')
  return {
    from: last.subtract(count - 1, 'month').format('YYYY-MM-DD'),
    to: last.endOf('month').format('YYYY-MM-DD'),
  }
}
