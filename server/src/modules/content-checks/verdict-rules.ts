import type { CheckRule } from './content-checks-types'

/** WeChat's labels of msgSecCheck and mediaCheckAsync. */
const RULES: Readonly<Record<number, CheckRule>> = {
  10001: 'advertising',
  20001: 'political',
  20002: 'sexual',
  20003: 'insulting',
  20006: 'unlawful',
  20008: 'fraud',
  20012: 'vulgar',
  20013: 'copyright',
}

export function ruleOf(label: number): CheckRule {
  return RULES[label] ?? 'other'
}
