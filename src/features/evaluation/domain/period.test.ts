import { monthsOf } from './period'

const DAY_MS = 24 * 3_600_000

test.each([
  ['this_month', '2026-11-25T10:00:00+08:00', '2026-11-01', '2026-11-30'],
  ['last_month', '2026-11-25T10:00:00+08:00', '2026-10-01', '2026-10-31'],
  ['last_year', '2026-11-25T10:00:00+08:00', '2025-12-01', '2026-11-30'],
  ['last_month', '2026-03-31T10:00:00+08:00', '2026-02-01', '2026-02-28'],
  ['last_year', '2028-02-10T10:00:00+08:00', '2027-03-01', '2028-02-29'],
  // The last minute of a month in China is still its own.
  ['this_month', '2026-11-30T15:59:00Z', '2026-11-01', '2026-11-30'],
  ['this_month', '2026-11-30T16:00:00Z', '2026-12-01', '2026-12-31'],
] as const)('%s at %s', (period, now, from, to) => {
  expect(monthsOf(period, Date.parse(now))).toEqual({ from, to })
})

test('a year of months never has more days than the service takes', () => {
  for (let year = 2026; year < 2034; year += 1) {
    const { from, to } = monthsOf('last_year', Date.parse(`${year}-02-15T00:00:00Z`))
    expect((Date.parse(to) - Date.parse(from)) / DAY_MS + 1).toBeLessThanOrEqual(366)
  }
})
