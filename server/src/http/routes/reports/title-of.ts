const MAX_CHARACTERS = 24
const SENTENCE_END = /[。！？；!?;\n]/

/** The first sentence of what was written, cut where a list can still show it. */
export function titleOf(body: string): string {
  const [sentence = ''] = body.trim().split(SENTENCE_END)
  const characters = Array.from(sentence.trim() || body.trim())
  return characters.length <= MAX_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`
}
