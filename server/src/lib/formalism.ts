import { RULES } from '../../../scripts/formalism/rules.mjs'

const WORDS = RULES.flatMap(({ copy }) => copy)

/** Neither letters nor digits, where they only part a Chinese word. */
const BETWEEN_HAN = /(?<=\p{Script=Han})[^\p{L}\p{N}]+(?=\p{Script=Han})/gu

/**
 * True for what asks people to do, or counts of people, what the rules of the tree forbid; neither blanks nor signs between
 * Chinese characters hide anything.
 */
export function breaksFormalismRules(text: string): boolean {
  const plain = text.normalize('NFKC').replace(BETWEEN_HAN, '')
  return WORDS.some((word) => plain.includes(word))
}
