import { groupSpots, spanOf } from './group-spots'

const at = (id: string, lng: number, lat: number) => ({ id, position: { lng, lat } })
const idsOf = (spots: ReturnType<typeof groupSpots>) =>
  spots.map(({ items }) => items.map(({ id }) => id))

test('what a finger cannot tell apart is one spot, in the order it is due; what has no place is on none', () => {
  const items = [
    at('1', 111.5, 27.2),
    at('2', 111.508, 27.2),
    { id: '3', position: null },
    at('4', 111.5005, 27.2005),
    at('5', 111.509, 27.2),
  ]
  expect(idsOf(groupSpots(items, 0.009))).toEqual([['1', '4'], ['2'], ['5']])
  expect(idsOf(groupSpots(items, 0.09))).toEqual([['1', '2', '4', '5']])
  expect(groupSpots(items, 0.009)[0]?.point).toEqual([111.5, 27.2])
})

test('a grid without anything open has no spots', () => {
  expect(groupSpots([], 0.01)).toEqual([])
})

test('an outline of any length has a span', () => {
  expect(spanOf([])).toBe(0)
  expect(spanOf(Array.from({ length: 300_000 }, (_, place) => place % 7))).toBe(6)
})
