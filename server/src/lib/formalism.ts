import { findSaying } from '../../../scripts/formalism/find-copy.mjs'
import { RULES } from '../../../scripts/formalism/rules.mjs'

const SAYINGS = RULES.flatMap(({ copy = [], asked = [] }) => [...copy, ...asked])

/** True for a question that asks people to do, or asks about people, what the rules of the tree forbid. */
export function breaksFormalismRules(question: string): boolean {
  return findSaying(question, SAYINGS) !== undefined
}
