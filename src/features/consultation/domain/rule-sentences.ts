import type { PollRule, VotingUnitKind } from './consultation'

type Threshold = PollRule['thresholds'][number]

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

const WORDS = {
  household: {
    turnout: '参加的户数',
    holders: '参加的各户',
    agreeing: '参加的里面，同意的',
    agreeingArea: '参加的里面，同意的专有面积',
  },
  owner: {
    turnout: '参加的业主人数',
    holders: '参加的业主',
    agreeing: '参加的业主里面，同意的人数',
    agreeingArea: '参加的业主里面，同意的专有面积',
  },
} as const satisfies Record<VotingUnitKind, unknown>

/** What passes, in the very words of the service: a rule that is still being written has no others. */
export function describeRule(
  thresholds: readonly Threshold[],
  votingUnit: VotingUnitKind,
): string[] {
  const words = WORDS[votingUnit]
  return thresholds.map((threshold) => {
    const isArea = threshold.measure === 'area'
    const share = describe(threshold)
    if (threshold.name === 'agreement') {
      return `${isArea ? words.agreeingArea : words.agreeing}${share}`
    }
    return isArea ? `${words.holders}，专有面积${share}` : `${words.turnout}${share}`
  })
}

function describe(threshold: Threshold): string {
  return `${threshold.isStrict ? '超过' : '达到'}${shareOf(threshold)}`
}

function shareOf({ numerator, denominator }: Threshold): string {
  if (numerator === denominator) return '全部'
  if (numerator * 2 === denominator) return '一半'
  return `${digit(denominator)}分之${digit(numerator)}`
}

const digit = (value: number) => DIGITS[value] ?? String(value)
