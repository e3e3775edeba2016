import { endOfCorrections, endOfObjections } from './roll-window'

const OPENED = new Date('2026-03-02T09:00:00+08:00')

test.each([
  [
    'a long poll takes objections through whole days',
    '2026-04-01T09:00:00+08:00',
    7,
    '2026-03-10T00:00:00+08:00',
  ],
  [
    'a short poll takes them half way to its close',
    '2026-03-04T09:00:00+08:00',
    7,
    '2026-03-03T09:00:00+08:00',
  ],
  [
    'the shortest poll still takes some',
    '2026-03-02T10:00:00+08:00',
    1,
    '2026-03-02T09:30:00+08:00',
  ],
])('%s', (_, closesAt, days, end) => {
  expect(endOfObjections(OPENED, new Date(closesAt), days)).toEqual(new Date(end))
})

test.each([
  [
    'a long poll leaves its last day alone',
    '2026-04-01T09:00:00+08:00',
    '2026-03-31T09:00:00+08:00',
  ],
  ['a poll of four days does too', '2026-03-06T09:00:00+08:00', '2026-03-05T09:00:00+08:00'],
  ['a short poll its last quarter', '2026-03-02T13:00:00+08:00', '2026-03-02T12:00:00+08:00'],
])('%s', (_, closesAt, end) => {
  expect(endOfCorrections(OPENED, new Date(closesAt))).toEqual(new Date(end))
})
