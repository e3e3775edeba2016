import { firstGap, leavesGap } from './first-gap'

const day = (number: number) => new Date(Date.UTC(2026, 10, number))
const term = (from: number, until: number | null) => ({
  startsAt: day(from),
  endsAt: until === null ? null : day(until),
})
const NOW = day(10)

test.each([
  ['nobody', [], NOW],
  ['somebody without an end', [term(1, null)], null],
  ['an end', [term(1, 20)], day(20)],
  ['one after the other', [term(1, 20), term(20, null)], null],
  ['a day between', [term(1, 20), term(21, null)], day(20)],
  ['two that overlap', [term(1, 20), term(15, 25)], day(25)],
  ['nobody yet', [term(11, null)], NOW],
  ['a term that was over before it began', [term(10, 10)], NOW],
])('an office with %s', (_case, terms, gap) => {
  expect(firstGap(terms, NOW)).toEqual(gap)
})

test('a change leaves a gap only where it makes one, or makes it come sooner', () => {
  const [first, second] = [term(1, null), term(1, null)]
  expect(leavesGap([first], [], NOW)).toBe(true)
  expect(leavesGap([first, second], [second], NOW)).toBe(false)
  expect(leavesGap([term(1, 20), second], [term(1, 20), term(1, 12)], NOW)).toBe(true)
  expect(leavesGap([term(1, 20)], [term(1, 25)], NOW)).toBe(false)
  expect(leavesGap([], [], NOW)).toBe(false)
})
