import { wallClockAt } from './shanghai-time'

test.each([
  ['2026-11-25T02:00:00Z', '10:00'],
  ['2026-11-24T16:00:00Z', '00:00'],
  ['2026-11-24T15:59:59.999Z', '23:59'],
  // In summer too: China keeps one time all year.
  ['2026-07-01T00:30:00Z', '08:30'],
])('at %s it is %s in Shaoyang', (instant, clock) => {
  expect(wallClockAt(new Date(instant))).toBe(clock)
})
