import { smallestAbove, smallestAtLeast } from '../../../lib/fraction'
import type { Measure, PollRule, Threshold, ThresholdName } from './rule-types'

/** One threshold and how far it was met: in voting units, or in hundredths of a square metre. */
export interface ThresholdResult {
  readonly name: ThresholdName
  readonly measure: Measure
  /** The smallest count that passes. */
  readonly required: number
  readonly actual: number
  /** What the share is taken of: the roll, or those who took part. */
  readonly of: number
  /** `actual − required`: 0 is just enough, −31 is 31 short. */
  readonly margin: number
  readonly isMet: boolean
}

export const OUTCOMES = ['passed', 'rejected', 'invalid', 'advisory'] as const

export type Outcome = (typeof OUTCOMES)[number]

export interface Decision {
  readonly outcome: Outcome
  readonly thresholds: readonly ThresholdResult[]
}

/** Whole numbers of one measure, 0 ≤ agreeing ≤ turnout ≤ roll. */
export interface Count {
  readonly roll: number
  readonly turnout: number
  readonly agreeing: number
}

export interface Counts {
  readonly units: Count
  /** Null where nobody measured it; then no rule may ask for it. */
  readonly areaHundredths: Count | null
}

/** The smallest count of `of` that satisfies the threshold; at least one, as nothing of nothing decides nothing. */
export function requiredFor(
  { share, isStrict }: Pick<Threshold, 'share' | 'isStrict'>,
  of: number,
): number {
  const smallest = isStrict ? smallestAbove : smallestAtLeast
  return Math.max(1, Number(smallest(share, BigInt(of))))
}

/**
 * `invalid` when too few took part in any measure, whatever they chose; `advisory` when the rule decides nothing.
 * @throws RangeError when the rule asks for areas and there are none
 */
export function decide(rule: PollRule, counts: Counts): Decision {
  const thresholds = rule.thresholds.map((threshold) => resultOf(threshold, counts))
  return { outcome: outcomeOf(thresholds), thresholds }
}

function resultOf(threshold: Threshold, counts: Counts): ThresholdResult {
  const { name, measure } = threshold
  const { roll, turnout, agreeing } = countIn(measure, counts)
  const [actual, of] = name === 'participation' ? [turnout, roll] : [agreeing, turnout]
  const required = requiredFor(threshold, of)
  const margin = actual - required
  return { name, measure, required, actual, of, margin, isMet: margin >= 0 }
}

function countIn(measure: Measure, { units, areaHundredths }: Counts): Count {
  if (measure === 'units') return units
  if (!areaHundredths) throw new RangeError('A rule by area needs the areas')
  return areaHundredths
}

function outcomeOf(thresholds: readonly ThresholdResult[]): Outcome {
  if (thresholds.length === 0) return 'advisory'
  if (thresholds.some(({ name, isMet }) => name === 'participation' && !isMet)) return 'invalid'
  return thresholds.every(({ isMet }) => isMet) ? 'passed' : 'rejected'
}
