import { RULES } from '../../../scripts/formalism/rules.mjs'

const WORDS = RULES.flatMap(({ copy }) => copy)

/** True for what asks people to do, or counts of people, what the rules of the tree forbid; blanks hide nothing. */
export function breaksFormalismRules(text: string): boolean {
  const plain = text.replace(/\s/g, '')
  return WORDS.some((word) => plain.includes(word))
}
