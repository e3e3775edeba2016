import { createSeededRandom } from './seeded-random'

const take = (seed: number, count: number) => {
  const random = createSeededRandom(seed)
  return Array.from({ length: count }, random.next)
}

test('a seed gives the same numbers on every machine', () => {
  const hundredths = take(430503, 5).map((number) => Math.floor(number * 100))
  expect(hundredths).toEqual([61, 37, 77, 51, 91])
  expect(take(430503, 100)).toEqual(take(430503, 100))
  expect(take(430504, 5)).not.toEqual(take(430503, 5))
})

test('numbers lie in [0, 1) and fill it evenly', () => {
  const tenths = take(1, 10_000).map((number) => Math.floor(number * 10))
  expect(new Set(tenths)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
  for (const tenth of new Set(tenths)) {
    const count = tenths.filter((other) => other === tenth).length
    expect(Math.abs(count - 1_000)).toBeLessThan(150)
  }
})

test('both ends of a range come up, and nothing outside', () => {
  const random = createSeededRandom(7)
  const seen = new Set(Array.from({ length: 200 }, () => random.between(-1, 2)))
  expect([...seen].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2])
  expect(random.between(5, 5)).toBe(5)
})

test('every item is picked at some time', () => {
  const random = createSeededRandom(7)
  const seen = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])))
  expect([...seen].sort()).toEqual(['a', 'b', 'c'])
})
