import {
  describeDay,
  describeDeadline,
  describeDuration,
  describeMoment,
  describeTimeLeft,
  formatDate,
  sameDayNextMonth,
  spaced,
  toDayInput,
  toInstant,
} from './shanghai-time'

// A Monday, 09:40 in China.
const now = '2026-11-23T01:40:00.000Z'
const at = (wallClock: string) => `${wallClock}:00+08:00`

test.each([
  ['2026-11-23T18:00', '今天'],
  ['2026-11-23T00:00', '今天'],
  ['2026-11-22T23:59', '昨天'],
  ['2026-11-24T00:00', '明天'],
  ['2026-11-26T19:12', '周四'],
  ['2026-11-29T23:59', '周日'],
  ['2026-11-30T00:00', '11 月 30 日'],
  ['2026-11-21T12:00', '11 月 21 日'],
  ['2025-12-31T12:00', '2025 年 12 月 31 日'],
  ['2027-01-01T12:00', '2027 年 1 月 1 日'],
])('the day of %s is called %s', (wallClock, words) => {
  expect(describeDay(at(wallClock), now)).toBe(words)
})

test('the day changes at midnight in China, wherever the phone is', () => {
  expect(describeDay('2026-11-23T15:59:59.000Z', now)).toBe('今天')
  expect(describeDay('2026-11-23T16:00:00.000Z', now)).toBe('明天')
})

test('a moment and a time limit name the day and the time', () => {
  expect(describeMoment(at('2026-11-26T19:12'), now)).toBe('周四 19:12')
  expect(describeDeadline(at('2026-11-23T18:00'), now)).toBe('今天 18:00 前')
})

test.each([
  ['2026-11-26T17:40', '还剩 3 天 8 小时'],
  ['2026-11-26T09:40', '还剩 3 天'],
  ['2026-11-23T11:45', '还剩 2 小时 5 分钟'],
  ['2026-11-23T09:40', '还剩不到 1 分钟'],
  ['2026-11-23T07:40', '超时 2 小时'],
  ['2026-11-21T09:40', '超时 2 天'],
])('with a limit at %s the clock says %s', (wallClock, words) => {
  expect(describeTimeLeft(at(wallClock), now)).toBe(words)
})

test('a duration is rounded down, never up', () => {
  expect(describeDuration(59 * 60_000 + 59_999)).toBe('59 分钟')
})

test('what a person enters in a form becomes the instant in China and back', () => {
  expect(toInstant('2026-11-23', '18:00')).toBe('2026-11-23T10:00:00.000Z')
  expect(toDayInput('2026-11-23T16:30:00.000Z')).toBe('2026-11-24')
  expect(formatDate('2026-11-23T16:30:00.000Z')).toBe('2026 年 11 月 24 日')
})

test.each([
  ['2026-01-31T04:00:00.000Z', '2026-02-28'],
  ['2027-12-31T04:00:00.000Z', '2028-01-31'],
  ['2026-11-22T16:05:00.000Z', '2026-12-23'],
  ['2026-01-30T16:05:00.000Z', '2026-02-28'],
])('a month after %s is %s', (instant, day) => {
  expect(sameDayNextMonth(instant)).toBe(day)
})

test.each([
  ['今天到11 月 3 日', '今天到 11 月 3 日'],
  ['11 月 3 日到今天', '11 月 3 日到今天'],
  ['今天 18:00撤回', '今天 18:00 撤回'],
  ['从2026-12-01改到2027-01-01', '从 2026-12-01 改到 2027-01-01'],
  ['本该今天 18:00 前答复', '本该今天 18:00 前答复'],
])('%s is written %s', (words, written) => {
  expect(spaced(words)).toBe(written)
})
