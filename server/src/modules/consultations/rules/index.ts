import { advisory } from './advisory'
import { residentsMeeting2018 } from './residents-meeting'
import type { PollRule, RuleCode } from './rule-types'

/** Every version ever used; of each code, the last is the one new polls take. */
const RULES: readonly PollRule[] = [advisory, residentsMeeting2018]

/** The rules a new poll may choose from. */
export function listCurrentRules(): readonly PollRule[] {
  return [...new Map(RULES.map((rule) => [rule.code, rule])).values()]
}

export function getCurrentRule(code: RuleCode): PollRule {
  return found(listCurrentRules().find((rule) => rule.code === code))
}

/** The rule a poll was made with. */
export function getRule(code: string, version: string): PollRule {
  return found(RULES.find((rule) => rule.code === code && rule.version === version))
}

function found(rule: PollRule | undefined): PollRule {
  if (!rule) throw new Error('A poll names a rule that this version does not know')
  return rule
}
