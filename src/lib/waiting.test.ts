import { isRecord, nextToSend, refused, restoreWaiting, without } from './waiting'

const isBody = ({ visit }: Record<string, unknown>) => isRecord(visit) && 'words' in visit
const visit = { words: '' }
const first = { key: 'first-key', label: '3栋 501', visit }
const second = { key: 'second-key', label: '3栋 502', visit }

test('what is not an outbox is none, and what is damaged in it is left out', () => {
  expect(restoreWaiting(undefined, isBody)).toEqual([])
  expect(restoreWaiting('x', isBody)).toEqual([])
  expect(restoreWaiting([first, null, { key: 'x' }, { ...second, visit: {} }], isBody)).toEqual([
    first,
  ])
})

test('the oldest goes first, and one that was refused holds up nobody', () => {
  expect(nextToSend([first, second], [])).toBe(first)
  expect(nextToSend([first, second], ['first-key'])).toBe(second)
  expect(nextToSend(refused([first, second], 'first-key', '不行'), [])).toBe(second)
  expect(nextToSend(refused([first], 'first-key', '不行'), [])).toBeUndefined()
})

test('one is taken out by its key', () => {
  expect(without([first, second], 'first-key')).toEqual([second])
})
