import { nextToSend, refused, restoreOutbox, without } from './visit-outbox'

const visit = {
  householdId: '430503001001-12',
  purpose: 'care',
  visitedOn: '2026-11-25',
  words: '',
  noticeId: null,
  reportId: null,
} as const
const first = { key: 'first-key', label: '3栋 501', visit }
const second = { key: 'second-key', label: '3栋 502', visit }

test('what is not an outbox is none, and what is damaged in it is left out', () => {
  expect(restoreOutbox(undefined)).toEqual([])
  expect(restoreOutbox('x')).toEqual([])
  expect(restoreOutbox([first, null, { key: 'x' }, { ...second, visit: {} }])).toEqual([first])
})

test('the oldest goes first, and one that was refused holds up nobody', () => {
  expect(nextToSend([first, second])).toBe(first)
  expect(nextToSend(refused([first, second], 'first-key', '不行'))).toBe(second)
  expect(nextToSend(refused([first], 'first-key', '不行'))).toBeUndefined()
})

test('one is taken out by its key', () => {
  expect(without([first, second], 'first-key')).toEqual([second])
})
