import type { Static } from 'typebox'
import {
  requiredParticipants,
  sentencesOf,
} from '../../../modules/consultations/rules/rule-sentences'
import type {
  PollRule,
  Roll,
  VotingUnitKind,
} from '../../../modules/consultations/rules/rule-types'
import type { PollRuleSchema } from './schemas'

/** @param roll null while there is no frozen roll to count with */
export function presentPollRule(
  rule: PollRule,
  votingUnit: VotingUnitKind,
  roll: Roll | null,
): Static<typeof PollRuleSchema> {
  const { code, version, name, source } = rule
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
    sentences: sentencesOf(rule, votingUnit, roll),
    requiredParticipants: requiredParticipants(rule, roll?.units ?? null),
  }
}
