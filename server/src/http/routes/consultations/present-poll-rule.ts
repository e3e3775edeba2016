import type { Static } from 'typebox'
import {
  requiredParticipants,
  sentencesOf,
} from '../../../modules/consultations/rules/rule-sentences'
import type { PollRule } from '../../../modules/consultations/rules/rule-types'
import type { PollRuleSchema } from './schemas'

/** @param rollSize households; null while there is no frozen roll to count with */
export function presentPollRule(
  rule: PollRule,
  rollSize: number | null,
): Static<typeof PollRuleSchema> {
  const { code, version, name, source } = rule
  const roll = rollSize === null ? null : { units: rollSize, areaHundredths: null }
  return {
    code,
    version,
    name,
    source: source && { ...source },
    thresholds: rule.thresholds.map((threshold) => ({
      name: threshold.name,
      measure: threshold.measure,
      numerator: Number(threshold.share.numerator),
      denominator: Number(threshold.share.denominator),
      isStrict: threshold.isStrict,
    })),
    sentences: sentencesOf(rule, 'household', roll),
    requiredParticipants: requiredParticipants(rule, rollSize),
  }
}
