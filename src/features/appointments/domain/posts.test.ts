import {
  describeLastDay,
  readFirstDay,
  readHours,
  readLastDay,
  readLeave,
  readPhone,
} from './posts'

test('days are whole days in China; nothing written is no day', () => {
  expect(readFirstDay('2026-12-1')).toBe('2026-11-30T16:00:00.000Z')
  expect(readLastDay('2026年12月1日')).toBe('2026-12-01T16:00:00.000Z')
  expect([readFirstDay(' '), readLastDay('')]).toEqual([null, null])
  expect([readFirstDay('明天'), readLastDay('2026-13-01')]).toEqual([undefined, undefined])
  expect(describeLastDay('2026-12-01T16:00:00.000Z')).toBe('2026 年 12 月 1 日')
})

test('duty has both hours in their order, or none', () => {
  expect(readHours('8:30', '18点')).toEqual({ dutyFrom: '08:30', dutyUntil: '18:00' })
  expect(readHours('', ' ')).toEqual({ dutyFrom: null, dutyUntil: null })
  expect(readHours('8:30', '')).toBeUndefined()
  expect(readHours('18:00', '8:30')).toBeUndefined()
})

test('a leave begins today at the earliest and ends no sooner', () => {
  const now = Date.parse('2026-11-27T02:00:00.000Z')
  expect(readLeave('2026-11-27', '2026-11-27', now)).toEqual({
    fromDay: '2026-11-27',
    untilDay: '2026-11-27',
  })
  expect(readLeave('2026-11-26', '2026-11-27', now)).toBeUndefined()
  expect(readLeave('2026-11-29', '2026-11-28', now)).toBeUndefined()
  expect(readLeave('2026-11-29', '', now)).toBeUndefined()
})

test('a phone is read with its spaces', () => {
  expect(readPhone('109 0739 0001')).toBe('10907390001')
  expect(readPhone('王敏')).toBeUndefined()
})
