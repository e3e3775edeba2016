import { periodOf, readPeriod } from './summary-period'

/** 1 January in China, 31 December elsewhere. */
const NOW = Date.parse('2026-12-31T16:30:00Z')

test('days and months are those of China', () => {
  expect(periodOf('today', NOW)).toBe('2027-01-01')
  expect(periodOf('yesterday', NOW)).toBe('2026-12-31')
  expect(periodOf('this_month', NOW)).toBe('2027-01')
  expect(periodOf('last_month', NOW)).toBe('2026-12')
})

test.each([
  ['2026-11-25', '2026-11-25'],
  ['2026年11月5日', '2026-11-05'],
  ['2026-11', '2026-11'],
  ['2026年9月', '2026-09'],
  [' 2026/3 ', '2026-03'],
  ['2026-13', undefined],
  ['2026-02-30', undefined],
  ['上周', undefined],
])('%s is read as %s', (text, period) => {
  expect(readPeriod(text)).toBe(period)
})
