/** An exact share, such as two thirds. Never a float: 1/3 + 1/3 must be 2/3, not almost. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** @throws RangeError unless 0 ≤ numerator ≤ denominator and denominator > 0 */
export function fractionOf(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n || numerator < 0n || numerator > denominator) {
    throw new RangeError('A share lies between 0 and 1')
  }
  return { numerator, denominator }
}

/** The smallest whole number that is at least this share of `whole` (“三分之二以上”). */
export function smallestAtLeast({ numerator, denominator }: Fraction, whole: bigint): bigint {
  return (numerator * whole + denominator - 1n) / denominator
}

/** The smallest whole number that is more than this share of `whole` (“过半数”). */
export function smallestAbove({ numerator, denominator }: Fraction, whole: bigint): bigint {
  return (numerator * whole) / denominator + 1n
}
