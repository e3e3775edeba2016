/** z² for 95 %: the 95th percentile of χ² with one degree of freedom, 3.841458820694124, as an exact fraction. */
const Z_SQUARED = { numerator: 3_841_458_820_694_124n, denominator: 1_000_000_000_000_000n }

/** Hundredths of a percent in a whole. */
const WHOLE = 10_000

/** An interval in whole hundredths of a percent, 0 to 10,000. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The score interval of a share at 95 %, without continuity correction (E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, JASA 22, 1927; recommended and tabulated as method 3 by R. G. Newcombe,
 * Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 1998). It stays inside 0–100 %
 * and says something true also of few cases. Rounded outwards; computed in whole numbers, so that everybody gets the
 * same.
 * @throws RangeError unless 0 ≤ numerator ≤ denominator and denominator > 0, in whole numbers
 */
export function wilsonInterval(numerator: number, denominator: number): Interval {
  if (numerator < 0 || numerator > denominator || denominator === 0) {
    throw new RangeError('A share lies between 0 and 1')
  }
  const found = BigInt(numerator)
  const all = BigInt(denominator)
  /** A share belongs to the interval when what was found is no more than z standard errors away from it. */
  const isWithin = (hundredths: number): boolean => {
    const share = BigInt(hundredths)
    const whole = BigInt(WHOLE)
    const distance = found * whole - all * share
    const variance = all * share * (whole - share)
    if (distance === 0n) return true
    return distance * distance * Z_SQUARED.denominator < Z_SQUARED.numerator * variance
  }
  const middle = Math.floor((numerator * WHOLE) / denominator)
  return {
    low: outermost(middle, 0, isWithin),
    high: outermost(Math.min(middle + 1, WHOLE), WHOLE, isWithin),
  }
}

/** From a point next to what was found towards an end of the scale: the first one that is not inside any more. */
function outermost(start: number, end: number, isWithin: (hundredths: number) => boolean): number {
  let inside = start
  let outside = end
  if (!isWithin(inside)) return inside
  while (Math.abs(outside - inside) > 1) {
    const between = Math.trunc((inside + outside) / 2)
    if (isWithin(between)) inside = between
    else outside = between
  }
  return outside
}
