interface Guessable {
  readonly code: string
  readonly keywords: readonly string[]
}

/**
 * The category that a text sounds like: the one with most characters in matching keywords, so that
 * “电梯停电” beats “停电”. Undefined when no keyword occurs; equal guesses go to the earlier category.
 */
export function guessCategory<C extends Guessable>(
  text: string,
  categories: readonly C[],
): C | undefined {
  let best: { category: C; score: number } | undefined
  for (const category of categories) {
    const score = scoreOf(text, category.keywords)
    if (score > (best?.score ?? 0)) best = { category, score }
  }
  return best?.category
}

/** A keyword inside a longer one that also matches says nothing new. */
function scoreOf(text: string, keywords: readonly string[]): number {
  const hits = [...new Set(keywords)].filter((word) => word !== '' && text.includes(word))
  return hits
    .filter((hit) => !hits.some((other) => other !== hit && other.includes(hit)))
    .reduce((sum, hit) => sum + hit.length, 0)
}
