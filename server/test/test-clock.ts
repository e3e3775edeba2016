import type { Clock } from '../src/lib/clock'

/** The moment every test starts at: a Wednesday morning in Shaoyang, an ordinary work day. */
export const TEST_NOW = new Date('2026-11-25T10:00:00+08:00')

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(instant: Date | string): void
  advanceHours(hours: number): void
}

export function createTestClock(): TestClock {
  let now = TEST_NOW.getTime()
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = new Date(instant).getTime()
    },
    advanceHours: (hours) => {
      now += hours * 3_600_000
    },
  }
}
