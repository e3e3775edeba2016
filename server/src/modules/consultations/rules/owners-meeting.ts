import { type Fraction, fractionOf } from '../../../lib/fraction'
import type { LegalSource, PollRule, Threshold } from './rule-types'

const HALF = fractionOf(1n, 2n)
const TWO_THIRDS = fractionOf(2n, 3n)
const THREE_QUARTERS = fractionOf(3n, 4n)

const CIVIL_CODE = {
  law: '中华人民共和国民法典',
  article: '第二百七十八条',
  date: '2020-05-28',
} as const satisfies Partial<LegalSource>

/**
 * Art. 278 par. 2: owners of at least two thirds of the exclusive area (专有部分面积占比三分之二以上) who are also at
 * least two thirds of the owners (人数占比三分之二以上) take part. 以上 includes the number itself (art. 1259).
 */
const PARTICIPATION: readonly Threshold[] = inBothMeasures('participation', TWO_THIRDS, false)

/** Art. 278 par. 2: more than half (过半数) of both among those who take part. */
export const ownersOrdinary2021: PollRule = {
  code: 'owners_ordinary',
  version: '2021',
  name: '业主共同决定：一般事项',
  votingUnits: ['owner'],
  source: {
    ...CIVIL_CODE,
    note: '2021 年 1 月 1 日起施行；适用于第一款第六项至第八项以外的事项',
  },
  thresholds: [...PARTICIPATION, ...inBothMeasures('agreement', HALF, true)],
}

/**
 * Art. 278 par. 2: at least three quarters (四分之三以上) of both among those who take part, for items 6 to 8 of par. 1:
 * raising maintenance funds, converting or rebuilding, changing the use of common parts or doing business with them.
 */
export const ownersSpecial2021: PollRule = {
  code: 'owners_special',
  version: '2021',
  name: '业主共同决定：重大事项',
  votingUnits: ['owner'],
  source: {
    ...CIVIL_CODE,
    note: '2021 年 1 月 1 日起施行；适用于第一款第六项至第八项：筹集维修资金，改建、重建建筑物及其附属设施，改变共有部分的用途或者利用共有部分从事经营活动',
  },
  thresholds: [...PARTICIPATION, ...inBothMeasures('agreement', THREE_QUARTERS, false)],
}

function inBothMeasures(
  name: Threshold['name'],
  share: Fraction,
  isStrict: boolean,
): readonly Threshold[] {
  return [
    { name, measure: 'area', share, isStrict },
    { name, measure: 'units', share, isStrict },
  ]
}
