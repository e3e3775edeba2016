const WALL_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const DAY_MS = 24 * 3_600_000
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** @param day `YYYY-MM-DD` in China, which has had no daylight saving time since 1991 */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`)
}

export function endOfDay(day: string): Date {
  return new Date(startOfDay(day).getTime() + DAY_MS)
}

/** `HH:MM` on a wall clock in China. */
export function wallClockAt(instant: Date): string {
  return WALL_CLOCK.format(instant)
}

/** The day in China on which an instant falls, `YYYY-MM-DD`. */
export function dayAt(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
}
