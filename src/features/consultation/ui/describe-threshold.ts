import { formatArea } from '../../../lib/format-area'
import { resultCopy as copy } from '../copy'
import type { Measure, PollRule, ThresholdResult } from '../domain/consultation'

type Share = PollRule['thresholds'][number]

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** How far from the smallest count that passes: 0 is just enough. */
export function describeMargin({
  margin,
  measure,
}: Pick<ThresholdResult, 'margin' | 'measure'>): string {
  if (margin < 0) return copy.short(describeAmount(-margin, measure))
  return margin === 0 ? copy.exact : copy.over(describeAmount(margin, measure))
}

/** 138 户, 12345.67 平方米. */
export function describeAmount(amount: number, measure: Measure): string {
  return measure === 'area' ? copy.amounts.area(formatArea(amount)) : copy.amounts.units(amount)
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

function nameShare(share: Share): string {
  if (isHalf(share)) return copy.half
  return `${digit(share.denominator)}分之${digit(share.numerator)}`
}

const isHalf = ({ numerator, denominator }: Share) => numerator * 2 === denominator

const digit = (value: number) => DIGITS[value] ?? String(value)
