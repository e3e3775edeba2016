import { expiryFault, expiryOf, lastDayOf, parseDay } from './draft-expiry'

/** Shortly after midnight in China, when it is still the day before in London. */
const now = Date.parse('2026-11-22T16:05:00.000Z')

test('quick choices count days of China from today', () => {
  expect(lastDayOf('three_days', now)).toBe('2026-11-26')
  expect(lastDayOf('week', now)).toBe('2026-11-30')
  expect(lastDayOf('month', now)).toBe('2026-12-23')
})

test.each([
  ['2026-01-31T04:00:00.000Z', '2026-02-28'],
  ['2027-12-31T04:00:00.000Z', '2028-01-31'],
])('a month from %s ends on %s', (today, lastDay) => {
  expect(lastDayOf('month', Date.parse(today))).toBe(lastDay)
})

test.each([
  ['2026-12-01', '2026-12-01'],
  [' 2026-12-1 ', '2026-12-01'],
  ['2026/2/28', '2026-02-28'],
  ['2026 年 12 月 1 日', '2026-12-01'],
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-00-10', undefined],
  ['12-01', undefined],
  ['下周三', undefined],
  ['', undefined],
])('“%s” is read as %s', (text, day) => {
  expect(parseDay(text)).toBe(day)
})

test('a notice holds to the end of its last day in China', () => {
  expect(expiryOf('2026-11-26')).toBe('2026-11-26T15:59:00.000Z')
  expect(expiryOf('明天')).toBeUndefined()
})

test.each([
  ['', 'required'],
  ['2026-11-31', 'not_a_day'],
  ['2026-11-22', 'too_soon'],
  ['2026-11-23', undefined],
  ['2027-11-22', undefined],
  ['2027-11-23', 'too_far'],
])('as a last day “%s” is %s', (day, fault) => {
  expect(expiryFault(day, now)).toBe(fault)
})
