const DAY_MS = 24 * 60 * 60 * 1000

/** The last moment of a day in China, as an instant. @param day `2026-12-01` */
export function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`) + DAY_MS - 1
}

/** Whole days since a day in China was over, at least one. @param now milliseconds */
export function daysLate(day: string, now: number): number {
  return Math.max(1, Math.ceil((now - endOf(day)) / DAY_MS))
}
