import { expiryFault, expiryOf, lastDayOf } from './draft-expiry'

/** Shortly after midnight in China, when it is still the day before in London. */
const now = Date.parse('2026-11-22T16:05:00.000Z')

test('quick choices count days of China from today', () => {
  expect(lastDayOf('three_days', now)).toBe('2026-11-26')
  expect(lastDayOf('week', now)).toBe('2026-11-30')
  expect(lastDayOf('month', now)).toBe('2026-12-23')
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
