import fc from 'fast-check'
import { type Fraction, fractionOf, smallestAbove, smallestAtLeast } from './fraction'

const share = fc
  .tuple(fc.bigInt(1n, 60n), fc.bigInt(0n, 60n))
  .map(([denominator, part]) => fractionOf(part % (denominator + 1n), denominator))

/** Compares by cross-multiplication, the definition itself. */
const isAtLeast = (n: bigint, { numerator, denominator }: Fraction, whole: bigint) =>
  n * denominator >= numerator * whole
const isAbove = (n: bigint, { numerator, denominator }: Fraction, whole: bigint) =>
  n * denominator > numerator * whole

test('the required count is enough and one less is not, for any share of any whole', () => {
  fc.assert(
    fc.property(share, fc.bigInt(0n, 10n ** 24n), (fraction, whole) => {
      const atLeast = smallestAtLeast(fraction, whole)
      const above = smallestAbove(fraction, whole)
      expect(isAtLeast(atLeast, fraction, whole)).toBe(true)
      expect(isAtLeast(atLeast - 1n, fraction, whole)).toBe(false)
      expect(isAbove(above, fraction, whole)).toBe(true)
      expect(isAbove(above - 1n, fraction, whole)).toBe(false)
    }),
  )
})

test.each([
  [336n, 224n, 225n],
  [335n, 224n, 224n],
  [3n, 2n, 3n],
  [0n, 0n, 1n],
])('two thirds of %p is reached at %p and passed at %p', (whole, atLeast, above) => {
  const twoThirds = fractionOf(2n, 3n)
  expect(smallestAtLeast(twoThirds, whole)).toBe(atLeast)
  expect(smallestAbove(twoThirds, whole)).toBe(above)
})

test.each([
  [1n, 0n],
  [2n, -3n],
  [-1n, 3n],
  [4n, 3n],
])('%p/%p is no share', (numerator, denominator) => {
  expect(() => fractionOf(numerator, denominator)).toThrow(RangeError)
})
