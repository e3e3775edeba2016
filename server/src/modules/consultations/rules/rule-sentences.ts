import type { Fraction } from '../../../lib/fraction'
import { requiredFor } from './decide'
import type { PollRule, Threshold } from './rule-types'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/**
 * What passes, one sentence a threshold, in the words residents read.
 * @param rollSize households on the frozen roll, or null before the opening
 */
export function sentencesOf(rule: PollRule, rollSize: number | null): string[] {
  if (rule.thresholds.length === 0) return ['只听大家的意见，不作决定']
  return rule.thresholds.map((threshold) => sentenceOf(threshold, rollSize))
}

/** Null before the opening, and for a rule without a minimum. */
export function requiredParticipants(rule: PollRule, rollSize: number | null): number | null {
  const threshold = rule.thresholds.find(({ name }) => name === 'participation')
  return threshold && rollSize !== null ? requiredFor(threshold, rollSize) : null
}

function sentenceOf(threshold: Threshold, rollSize: number | null): string {
  const share = inWords(threshold)
  if (threshold.name === 'agreement') return `参加的里面，同意的${share}`
  if (rollSize === null) return `参加的户数${share}`
  return `参加的户数${share}：${rollSize} 户里至少 ${requiredFor(threshold, rollSize)} 户`
}

function inWords({ share, isStrict }: Threshold): string {
  return isStrict ? `超过${shareInWords(share)}` : `达到${shareInWords(share)}`
}

function shareInWords({ numerator, denominator }: Fraction): string {
  if (numerator === 1n && denominator === 2n) return '一半'
  return `${digit(denominator)}分之${digit(numerator)}`
}

function digit(value: bigint): string {
  return DIGITS[Number(value)] ?? String(value)
}
