import fc from 'fast-check'
import { wilsonInterval } from './wilson-interval'

test.each([
  // Newcombe 1998, table I, method 3.
  [81, 263, 2553, 3662],
  [15, 148, 624, 1605],
  [0, 20, 0, 1611],
  [1, 29, 61, 1718],
])('%i of %i lies where Newcombe’s table says', (numerator, denominator, low, high) => {
  const interval = wilsonInterval(numerator, denominator)
  expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(1)
  expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(1)
})

test('it is Wilson’s formula, rounded outwards', () => {
  const share = fc
    .integer({ min: 1, max: 100_000 })
    .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)))
  fc.assert(
    fc.property(share, ([numerator, denominator]) => {
      const z = 1.959963984540054
      const p = numerator / denominator
      const middle = p + (z * z) / (2 * denominator)
      const half = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * denominator)) / denominator)
      const scale = 10_000 / (1 + (z * z) / denominator)
      const { low, high } = wilsonInterval(numerator, denominator)
      const slack = 1e-6
      expect(low).toBeLessThanOrEqual((middle - half) * scale + slack)
      expect(low).toBeGreaterThan((middle - half) * scale - 1 - slack)
      expect(high).toBeGreaterThanOrEqual((middle + half) * scale - slack)
      expect(high).toBeLessThan((middle + half) * scale + 1 + slack)
    }),
    { numRuns: 500 },
  )
})

test('all and none reach the ends of the scale, and no further', () => {
  expect(wilsonInterval(7, 7)).toEqual({ low: 6456, high: 10_000 })
  expect(wilsonInterval(0, 7)).toEqual({ low: 0, high: 3544 })
  expect(() => wilsonInterval(0, 0)).toThrow(RangeError)
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
})
