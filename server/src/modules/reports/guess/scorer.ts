/** What is known of a category: how people speak of it, and the words that tell. */
export interface Lesson {
  readonly code: string
  readonly sentences: readonly string[]
  readonly words: readonly string[]
}

/** A category learnt: what each character speaks for it (log likelihood), and its telling words with their weights. */
interface Learnt {
  readonly characters: ReadonlyMap<string, number>
  readonly unseen: number
  readonly words: readonly { readonly word: string; readonly weight: number }[]
}

export interface Scores {
  /** By category code: what single characters speak for it, and what its telling words do. */
  readonly [code: string]: { readonly characters: number; readonly words: number }
}

/** Kept for characters a category has never been spoken of with. */
const SMOOTHING = 0.3
/** A telling word teaches as much as so many sentences. */
const WORD_LESSONS = 3

/**
 * Multinomial naive Bayes over the characters of a text, each weighted by how few categories know it; beside it, for
 * every telling word that occurs, its length divided by the number of categories that share it.
 * @returns a function that scores a text for every category of the lessons
 */
export function learn(lessons: readonly Lesson[]): (text: string) => Scores {
  const counts = lessons.map(countCharacters)
  const known = countBy(counts.flatMap((count) => [...count.keys()]))
  const shared = countBy(lessons.flatMap(({ words }) => words))
  const rarity = new Map(
    [...known].map(([character, categories]) => [
      character,
      Math.log(1 + lessons.length / categories) / Math.log(1 + lessons.length),
    ]),
  )
  const learnt = new Map<string, Learnt>(
    lessons.map(({ code, words }, index) => {
      const count = counts[index] ?? new Map<string, number>()
      const total = [...count.values()].reduce((sum, value) => sum + value, 0)
      const space = total + SMOOTHING * known.size
      return [
        code,
        {
          characters: new Map(
            [...count].map(([character, value]) => [
              character,
              Math.log((value + SMOOTHING) / space),
            ]),
          ),
          unseen: Math.log(SMOOTHING / space),
          words: words.map((word) => ({ word, weight: word.length / (shared.get(word) ?? 1) })),
        },
      ]
    }),
  )
  return (text) => {
    const characters = charactersOf(text).filter((character) => rarity.has(character))
    const said = { text, signs: new Set(text), characters, rarity }
    return Object.fromEntries([...learnt].map(([code, category]) => [code, score(category, said)]))
  }
}

interface Said {
  readonly text: string
  /** Everything that occurs in it: most words are ruled out by how they begin. */
  readonly signs: ReadonlySet<string>
  readonly characters: readonly string[]
  readonly rarity: ReadonlyMap<string, number>
}

function score(category: Learnt, { text, signs, characters, rarity }: Said) {
  let sum = 0
  for (const character of characters) {
    const likelihood = category.characters.get(character) ?? category.unseen
    sum += (rarity.get(character) ?? 0) * likelihood
  }
  let told = 0
  for (const { word, weight } of category.words) {
    if (signs.has(word.charAt(0)) && text.includes(word)) told += weight
  }
  return { characters: sum, words: told }
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
