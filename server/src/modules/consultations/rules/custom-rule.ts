import { fractionOf } from '../../../lib/fraction'
import type { PollRule, Threshold } from './rule-types'

/** Thousandths are finer than any share a rule of procedure names, and stay readable. */
const LARGEST_DENOMINATOR = 1000

/** A threshold as somebody writes it. */
export interface CustomThreshold extends Omit<Threshold, 'share'> {
  readonly numerator: number
  readonly denominator: number
}

export type CustomRuleFault =
  | 'share_out_of_range'
  | 'never_met'
  | 'named_twice'
  | 'without_agreement'

/**
 * What is wrong with thresholds somebody wrote: a share outside 0 < share ≤ 1 or with a denominator over 1000, more than
 * everything asked for, the same threshold twice, or nothing to agree to (a poll that passes whatever is chosen).
 */
export function customRuleFault(
  thresholds: readonly CustomThreshold[],
): CustomRuleFault | undefined {
  if (!thresholds.every(isInRange)) return 'share_out_of_range'
  if (thresholds.some((each) => each.isStrict && each.numerator === each.denominator)) {
    return 'never_met'
  }
  const names = new Set(thresholds.map(({ name, measure }) => `${name} ${measure}`))
  if (names.size < thresholds.length) return 'named_twice'
  return thresholds.some(({ name }) => name === 'agreement') ? undefined : 'without_agreement'
}

/**
 * A rule with the shares a community gave itself; no law stands behind it.
 * @throws RangeError where `customRuleFault` finds a fault
 */
export function buildCustomRule(thresholds: readonly CustomThreshold[]): PollRule {
  const fault = customRuleFault(thresholds)
  if (fault) throw new RangeError(`A custom rule cannot be ${fault}`)
  return {
    code: 'custom',
    version: '1',
    name: '自定规则',
    votingUnits: ['person', 'household', 'owner'],
    source: null,
    thresholds: thresholds.map(({ name, measure, numerator, denominator, isStrict }) => ({
      name,
      measure,
      share: fractionOf(BigInt(numerator), BigInt(denominator)),
      isStrict,
    })),
  }
}

function isInRange({ numerator, denominator }: CustomThreshold): boolean {
  const areWhole = Number.isInteger(numerator) && Number.isInteger(denominator)
  return areWhole && numerator > 0 && numerator <= denominator && denominator <= LARGEST_DENOMINATOR
}
