import { advisory } from './advisory'
import { buildCustomRule, type CustomThreshold } from './custom-rule'
import { ownersOrdinary2021, ownersSpecial2021 } from './owners-meeting'
import { residentsMeeting2018 } from './residents-meeting'
import type { PollRule, RuleCode, VotingUnitKind } from './rule-types'

/** Every version ever used; of each code, the last is the one new polls take. Custom rules are built, not listed. */
const RULES: readonly PollRule[] = [
  advisory,
  residentsMeeting2018,
  ownersOrdinary2021,
  ownersSpecial2021,
]

/** The rules a new poll of such voting units may choose from. */
export function listCurrentRules(votingUnit: VotingUnitKind): readonly PollRule[] {
  const current = [...new Map(RULES.map((rule) => [rule.code, rule])).values()]
  return current.filter(({ votingUnits }) => votingUnits.includes(votingUnit))
}

/** Undefined for a rule that is not made for such voting units. */
export function findCurrentRule(code: RuleCode, votingUnit: VotingUnitKind): PollRule | undefined {
  return listCurrentRules(votingUnit).find((rule) => rule.code === code)
}

/**
 * The rule a poll was made with.
 * @param customThresholds what a custom rule was built from
 */
export function getRule(
  code: string,
  version: string,
  customThresholds: readonly CustomThreshold[] | null,
): PollRule {
  if (code === 'custom' && customThresholds) return buildCustomRule(customThresholds)
  const rule = RULES.find((each) => each.code === code && each.version === version)
  if (!rule) throw new Error('A poll names a rule that this version does not know')
  return rule
}
