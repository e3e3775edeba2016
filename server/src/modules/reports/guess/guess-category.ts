import { learn } from './scorer'
import { SENTENCES } from './sentences'
import { TELLING_WORDS } from './telling-words'

interface Guessable {
  readonly code: string
  readonly isEmergency: boolean
}

export interface CategoryGuess<C> {
  readonly category: C
  /** 0 to 1; of guesses above 0.9 about 19 in 20 are right. */
  readonly confidence: number
  /** The next likely ones, at most two. */
  readonly alternatives: readonly C[]
}

/** Below this a guess is as good as none. */
const LEAST_CONFIDENCE = 0.35
const ALTERNATIVES = 2
/** An alternative less likely than this is not worth reading. */
const LEAST_ALTERNATIVE = 0.005
/** To miss an emergency is worse than to show three telephone numbers in vain. */
const EMERGENCY_HEAD_START = 1
const EMERGENCY_WORD_WEIGHT = 1.5

const scoreAll = learn(
  SENTENCES.map(([code, sentences]) => ({
    code,
    sentences,
    words: TELLING_WORDS[code]?.split(' ') ?? [],
  })),
)

/**
 * Which of the categories a text speaks of, learnt from the sentences and words beside this file (ADR 012). Takes
 * about a millisecond. Undefined when nothing in the text tells.
 */
export function guessCategory<C extends Guessable>(
  text: string,
  categories: readonly C[],
): CategoryGuess<C> | undefined {
  const scores = scoreAll(text)
  const ranked = categories
    .flatMap((category) => {
      const score = scores.get(category.code)
      return score ? [{ category, score: weigh(score, category) }] : []
    })
    .sort((one, other) => other.score - one.score)
  const [best, ...rest] = toShares(ranked)
  if (!best || best.share < LEAST_CONFIDENCE) return undefined
  return {
    category: best.category,
    confidence: best.share,
    alternatives: rest
      .slice(0, ALTERNATIVES)
      .filter(({ share }) => share >= LEAST_ALTERNATIVE)
      .map(({ category }) => category),
  }
}

function weigh(score: { characters: number; words: number }, { isEmergency }: Guessable): number {
  const { characters, words } = score
  return isEmergency
    ? characters + EMERGENCY_WORD_WEIGHT * words + EMERGENCY_HEAD_START
    : characters + words
}

/** Logarithms of likelihood, best first, as shares of one. */
function toShares<C>(ranked: readonly { category: C; score: number }[]) {
  const most = ranked[0]?.score ?? 0
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score - most), 0)
  return ranked.map(({ category, score }) => ({
    category,
    share: Math.exp(score - most) / total,
  }))
}
