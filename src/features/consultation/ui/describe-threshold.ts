import { formatArea } from '../../../lib/format-area'
import type { Measure, PollRule, ThresholdResult, VotingUnitKind } from '../domain/consultation'
import { resultCopy as copy } from '../result-copy'
import { describeUnits } from './describe-unit'

type Share = PollRule['thresholds'][number]

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** How far from the smallest count that passes: 0 is just enough. */
export function describeMargin(
  { margin, measure }: Pick<ThresholdResult, 'margin' | 'measure'>,
  unit: VotingUnitKind,
): string {
  if (margin < 0) return copy.short(describeAmount(-margin, measure, unit))
  return margin === 0 ? copy.exact : copy.over(describeAmount(margin, measure, unit))
}

/** 138 户, 138 位业主, 12345.67 平方米. */
export function describeAmount(amount: number, measure: Measure, unit: VotingUnitKind): string {
  return measure === 'area' ? copy.area(formatArea(amount)) : describeUnits(amount, unit)
}

/** 过半, 三分之二, 超过三分之二. */
export function describeShare(share: Share): string {
  if (!share.isStrict) return nameShare(share)
  return isHalf(share) ? copy.overHalf : copy.above(nameShare(share))
}

/** Why exactly the share itself fell short, where more than the share is asked. */
export function describeExactShare(
  { actual, of }: ThresholdResult,
  share: Share,
): string | undefined {
  const isExact = of > 0 && actual * share.denominator === share.numerator * of
  return share.isStrict && isExact ? copy.exactShare(nameShare(share)) : undefined
}

/** 一半, 三分之二, 全部. */
export function nameShare(share: Pick<Share, 'numerator' | 'denominator'>): string {
  if (share.numerator === share.denominator) return copy.all
  if (isHalf(share)) return copy.half
  return `${digit(share.denominator)}分之${digit(share.numerator)}`
}

const isHalf = ({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>) =>
  numerator * 2 === denominator

const digit = (value: number) => DIGITS[value] ?? String(value)
