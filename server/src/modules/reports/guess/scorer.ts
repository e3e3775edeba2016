/** What is known of a category: how people speak of it, and the words that tell. */
export interface Lesson {
  readonly code: string
  readonly sentences: readonly string[]
  /** `电梯+困|关在`: words that tell only together, with one of those parted by bars. */
  readonly words: readonly string[]
}

/** What speaks for a category: single characters (log likelihood), and the telling words that occur. */
interface Score {
  readonly characters: number
  readonly words: number
}

interface Learnt {
  readonly code: string
  /** Log likelihood of each character, weighted; of those not in it, `unseen` times the weight. */
  readonly characters: ReadonlyMap<string, number>
  readonly unseen: number
  readonly words: readonly {
    readonly parts: readonly (readonly string[])[]
    readonly share: number
  }[]
}

/** Kept for characters a category has never been spoken of with. */
const SMOOTHING = 0.3
/** A telling word teaches as much as so many sentences. */
const WORD_LESSONS = 3

/**
 * Multinomial naive Bayes over the characters of a text, each weighted by how few categories know it; beside it, for
 * every telling word that occurs, its length divided by the number of categories that share it.
 * @returns a function that scores a text for every category of the lessons, by code
 */
export function learn(lessons: readonly Lesson[]): (text: string) => ReadonlyMap<string, Score> {
  const counts = lessons.map(countCharacters)
  const known = countBy(counts.flatMap((count) => [...count.keys()]))
  const sharing = countBy(lessons.flatMap(({ words }) => words))
  const weights = new Map([...known].map(([key, count]) => [key, rarity(lessons.length, count)]))
  const learnt = lessons.map(({ code, words }, index): Learnt => {
    const count = counts[index] ?? new Map<string, number>()
    const total = [...count.values()].reduce((sum, value) => sum + value, 0)
    const space = total + SMOOTHING * known.size
    return {
      code,
      characters: new Map(
        [...count].map(([key, value]) => [key, Math.log((value + SMOOTHING) / space)]),
      ),
      unseen: Math.log(SMOOTHING / space),
      words: words.map((word) => ({
        parts: word.split('+').map((part) => part.split('|')),
        share: 1 / (sharing.get(word) ?? 1),
      })),
    }
  })
  return (text) => {
    const characters = charactersOf(text).filter((character) => weights.has(character))
    const signs = new Set(text)
    return new Map(
      learnt.map((category) => [
        category.code,
        {
          characters: scoreCharacters(category, characters, weights),
          words: scoreWords(category, text, signs),
        },
      ]),
    )
  }
}

/** One for what a single category knows, towards nothing for what all of them know. */
function rarity(categories: number, count: number): number {
  return Math.log(1 + categories / count) / Math.log(1 + categories)
}

function scoreCharacters(
  { characters, unseen }: Learnt,
  said: readonly string[],
  weights: ReadonlyMap<string, number>,
): number {
  return said.reduce(
    (sum, key) => sum + (weights.get(key) ?? 0) * (characters.get(key) ?? unseen),
    0,
  )
}

/** @param signs everything that occurs in the text: most words are ruled out by how they begin */
function scoreWords({ words }: Learnt, text: string, signs: ReadonlySet<string>): number {
  return words.reduce((sum, { parts, share }) => {
    let length = 0
    for (const choices of parts) {
      const found = choices.find((word) => signs.has(word.charAt(0)) && text.includes(word))
      if (found === undefined) return sum
      length += found.length
    }
    return sum + length * share
  }, 0)
}

function countCharacters({ sentences, words }: Lesson): Map<string, number> {
  const counts = countBy(sentences.flatMap(charactersOf))
  for (const [character, count] of countBy(words.flatMap(charactersOf))) {
    counts.set(character, (counts.get(character) ?? 0) + WORD_LESSONS * count)
  }
  return counts
}

/** Each letter or Chinese character of a text once: saying a thing twice does not make it more so. */
function charactersOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}/gu))]
}

function countBy(things: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}
