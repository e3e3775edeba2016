import type { Fraction } from '../../../lib/fraction'
import { requiredFor } from './decide'
import type { PollRule, Roll, Threshold, VotingUnitKind } from './rule-types'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

interface UnitWords {
  /** How many take part. */
  readonly turnout: string
  /** After a number: 336 户. */
  readonly counted: string
  /** Those whose area is added up. */
  readonly holders: string
  /** Of those who take part, how many agree. */
  readonly agreeing: string
  readonly agreeingArea: string
}

const WORDS = {
  household: {
    turnout: '参加的户数',
    counted: '户',
    holders: '参加的各户',
    agreeing: '参加的里面，同意的',
    agreeingArea: '参加的里面，同意的专有面积',
  },
  owner: {
    turnout: '参加的业主人数',
    counted: '位业主',
    holders: '参加的业主',
    agreeing: '参加的业主里面，同意的人数',
    agreeingArea: '参加的业主里面，同意的专有面积',
  },
  person: {
    turnout: '参加的人数',
    counted: '人',
    holders: '参加的人',
    agreeing: '参加的里面，同意的',
    agreeingArea: '参加的里面，同意的专有面积',
  },
} as const satisfies Record<VotingUnitKind, UnitWords>

/**
 * What passes, one sentence a threshold, in the words residents read.
 * @param roll the frozen roll, or null before the opening
 */
export function sentencesOf(
  rule: PollRule,
  votingUnit: VotingUnitKind,
  roll: Roll | null,
): string[] {
  if (rule.thresholds.length === 0) return ['只听大家的意见，不作决定']
  return rule.thresholds.map((threshold) => sentenceOf(threshold, WORDS[votingUnit], roll))
}

/** Voting units; null before the opening, and for a rule without a minimum. */
export function requiredParticipants(rule: PollRule, rollSize: number | null): number | null {
  const threshold = rule.thresholds.find(
    ({ name, measure }) => name === 'participation' && measure === 'units',
  )
  return threshold && rollSize !== null ? requiredFor(threshold, rollSize) : null
}

function sentenceOf(threshold: Threshold, words: UnitWords, roll: Roll | null): string {
  const { name, measure } = threshold
  const share = inWords(threshold)
  if (name === 'agreement') {
    return `${measure === 'area' ? words.agreeingArea : words.agreeing}${share}`
  }
  if (measure === 'area') {
    const asked = `${words.holders}，专有面积${share}`
    const of = roll?.areaHundredths ?? null
    if (of === null) return asked
    return `${asked}：${formatArea(of)}里至少 ${formatArea(requiredFor(threshold, of))}`
  }
  const asked = `${words.turnout}${share}`
  if (!roll) return asked
  const required = requiredFor(threshold, roll.units)
  return `${asked}：${roll.units} ${words.counted}里至少 ${required} ${words.counted}`
}

/** 1234567 → 12345.67 平方米 */
function formatArea(hundredths: number): string {
  const rest = hundredths % 100
  return `${(hundredths - rest) / 100}.${String(rest).padStart(2, '0')} 平方米`
}

function inWords({ share, isStrict }: Threshold): string {
  return isStrict ? `超过${shareInWords(share)}` : `达到${shareInWords(share)}`
}

function shareInWords({ numerator, denominator }: Fraction): string {
  if (numerator === denominator) return '全部'
  if (numerator * 2n === denominator) return '一半'
  return `${digit(denominator)}分之${digit(numerator)}`
}

function digit(value: bigint): string {
  return DIGITS[Number(value)] ?? String(value)
}
