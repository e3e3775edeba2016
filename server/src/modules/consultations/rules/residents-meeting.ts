import { fractionOf } from '../../../lib/fraction'
import type { PollRule } from './rule-types'

const HALF = fractionOf(1n, 2n)

/**
 * Art. 9: the meeting needs more than half of the representatives of the households (过半数出席), and decides by
 * more than half of those present (出席人的过半数), abstentions included. All residents of 18 and over may be asked
 * instead of one for each household. The text of 2018; the revision in force since 2026-01-01 becomes a version of its
 * own once its wording is confirmed.
 */
export const residentsMeeting2018: PollRule = {
  code: 'residents_meeting',
  version: '2018',
  name: '居民会议',
  votingUnits: ['person', 'household'],
  source: {
    law: '中华人民共和国城市居民委员会组织法',
    article: '第九条、第十条',
    date: '2018-12-29',
    note: '按 2018 年文本；2026 年 1 月 1 日起施行的修订，条文尚待核对',
  },
  thresholds: [
    { name: 'participation', measure: 'units', share: HALF, isStrict: true },
    { name: 'agreement', measure: 'units', share: HALF, isStrict: true },
  ],
}
