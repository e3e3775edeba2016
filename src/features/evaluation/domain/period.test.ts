import { longestPeriod, monthsOf, PERIODS } from './period'

test.each([
  ['this_month', '2026-11-25T10:00:00+08:00', '2026-11-01', '2026-11-30'],
  ['last_month', '2026-11-25T10:00:00+08:00', '2026-10-01', '2026-10-31'],
  ['this_quarter', '2026-11-25T10:00:00+08:00', '2026-10-01', '2026-12-31'],
  ['this_quarter', '2028-01-31T10:00:00+08:00', '2028-01-01', '2028-03-31'],
  ['this_quarter', '2026-06-30T23:59:00+08:00', '2026-04-01', '2026-06-30'],
  ['this_year', '2026-11-25T10:00:00+08:00', '2026-01-01', '2026-12-31'],
  ['last_year', '2026-11-25T10:00:00+08:00', '2025-01-01', '2025-12-31'],
  ['last_month', '2026-03-31T10:00:00+08:00', '2026-02-01', '2026-02-28'],
  ['last_month', '2027-01-31T10:00:00+08:00', '2026-12-01', '2026-12-31'],
  ['this_year', '2028-12-31T10:00:00+08:00', '2028-01-01', '2028-12-31'],
  ['last_year', '2028-01-01T00:00:00+08:00', '2027-01-01', '2027-12-31'],
  // The last minute of a month in China is still its own.
  ['this_month', '2026-11-30T15:59:00Z', '2026-11-01', '2026-11-30'],
  ['this_month', '2026-11-30T16:00:00Z', '2026-12-01', '2026-12-31'],
] as const)('%s at %s', (period, now, from, to) => {
  expect(monthsOf(period, Date.parse(now))).toEqual({ from, to })
})

test('on every day each is a calendar month, quarter or year', () => {
  for (let day = 0; day < 800; day += 1) {
    const now = Date.parse('2026-11-25T10:00:00+08:00') + day * 24 * 3_600_000
    for (const period of PERIODS) {
      const { from, to } = monthsOf(period, now)
      const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))]
      const length = last - first + 1
      expect([from, to, from.slice(0, 4) === to.slice(0, 4), (first - 1) % length]).toEqual([
        from,
        to,
        true,
        0,
      ])
      expect([1, 3, 12]).toContain(length)
    }
  }
})

test('a page begins with this year, in January with the last one', () => {
  expect(longestPeriod(Date.parse('2026-02-01T00:00:00+08:00'))).toBe('this_year')
  expect(longestPeriod(Date.parse('2027-01-31T23:59:00+08:00'))).toBe('last_year')
})
