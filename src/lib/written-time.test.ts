import { parseDay, parseTime } from './written-time'

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
])('“%s” is read as the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day)
})

test.each([
  ['18:00', '18:00'],
  [' 9:30 ', '09:30'],
  ['18：00', '18:00'],
  ['18点', '18:00'],
  ['0 点 5 分', '00:05'],
  ['24:00', undefined],
  ['18:60', undefined],
  ['6pm', undefined],
  ['傍晚', undefined],
  ['', undefined],
])('“%s” is read as the time %s', (text, time) => {
  expect(parseTime(text)).toBe(time)
})
