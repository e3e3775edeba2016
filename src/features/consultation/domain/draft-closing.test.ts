import { closesAtOf, closingBlame, closingFault, closingOf, rangeFault } from './draft-closing'

/** Shortly after midnight in China, when it is still the day before in London. */
const now = Date.parse('2026-11-22T16:05:00.000Z')

test('quick choices count days of China and close at 18:00', () => {
  expect(closingOf('three_days', now)).toEqual({ day: '2026-11-26', time: '18:00' })
  expect(closingOf('week', now)).toEqual({ day: '2026-11-30', time: '18:00' })
  expect(closingOf('two_weeks', now)).toEqual({ day: '2026-12-07', time: '18:00' })
})

test.each([
  ['2026-12-01', '18:00', '2026-12-01T10:00:00.000Z'],
  [' 2026-12-1 ', '9:30', '2026-12-01T01:30:00.000Z'],
  ['2028-02-29', '0点5分', '2028-02-28T16:05:00.000Z'],
  ['下周三', '18:00', undefined],
  ['2026-12-01', '傍晚', undefined],
])('“%s” “%s” is %s', (day, time, instant) => {
  expect(closesAtOf({ day, time })).toBe(instant)
})

test.each([
  ['', '18:00', 'required'],
  ['2026-11-26', ' ', 'required'],
  ['11-26', '18:00', 'not_a_day'],
  ['2026-11-26', '6pm', 'not_a_time'],
  ['2026-11-22', '18:00', 'too_soon'],
  ['2026-11-23', '01:04', 'too_soon'],
  ['2026-11-23', '01:05', undefined],
  ['2027-02-21', '00:05', undefined],
  ['2027-02-21', '00:06', 'too_far'],
])('closing on “%s” at “%s” is %s', (day, time, fault) => {
  expect(closingFault({ day, time }, now)).toBe(fault)
})

test('a kept draft can become too late to open', () => {
  expect(rangeFault('2026-11-22T17:05:00.000Z', now)).toBeUndefined()
  expect(rangeFault('2026-11-22T17:05:00.000Z', now + 1)).toBe('too_soon')
})

test('only what cannot be read is to be written anew; of an instant out of bounds both', () => {
  expect(closingBlame({ day: '', time: '18:00' })).toEqual({ day: true, time: false })
  expect(closingBlame({ day: '2026-12-01', time: '25:00' })).toEqual({ day: false, time: true })
  expect(closingBlame({ day: '2020-12-01', time: '18:00' })).toEqual({ day: true, time: true })
})
