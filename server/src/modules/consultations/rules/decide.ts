import { smallestAbove, smallestAtLeast } from '../../../lib/fraction'
import type { PollRule, Threshold, ThresholdName } from './rule-types'

/** One threshold and how far it was met, in voting units. */
export interface ThresholdResult {
  readonly name: ThresholdName
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

export interface Count {
  readonly rollSize: number
  readonly turnout: number
  readonly agreeing: number
}

/** The smallest count of `of` that satisfies the threshold. */
export function requiredFor({ share, isStrict }: Threshold, of: number): number {
  return Number(isStrict ? smallestAbove(share, BigInt(of)) : smallestAtLeast(share, BigInt(of)))
}

/** `invalid` when too few took part, whatever they chose; `advisory` when the rule decides nothing. */
export function decide(rule: PollRule, count: Count): Decision {
  const thresholds = rule.thresholds.map((threshold) => measure(threshold, count))
  return { outcome: outcomeOf(thresholds), thresholds }
}

function measure(threshold: Threshold, { rollSize, turnout, agreeing }: Count): ThresholdResult {
  const [actual, of] =
    threshold.name === 'participation' ? [turnout, rollSize] : [agreeing, turnout]
  const required = requiredFor(threshold, of)
  return {
    name: threshold.name,
    required,
    actual,
    of,
    margin: actual - required,
    isMet: actual >= required,
  }
}

function outcomeOf(thresholds: readonly ThresholdResult[]): Outcome {
  if (thresholds.length === 0) return 'advisory'
  if (thresholds.some(({ name, isMet }) => name === 'participation' && !isMet)) return 'invalid'
  return thresholds.every(({ isMet }) => isMet) ? 'passed' : 'rejected'
}
