// What of a Chinese text is on a list of sayings; for the tree and for the service.

/** Neither letters nor digits, where they only part a Chinese word. */
const BETWEEN_HAN = /(?<=\p{Script=Han})[^\p{L}\p{N}]+(?=\p{Script=Han})/gu

const compiled = new Map()

/**
 * The first of some sayings that a text holds; undefined where it holds none. Neither blanks nor signs between Chinese
 * characters hide anything, and `…` in a saying are up to eight characters.
 * @param {readonly string[]} [sayings]
 */
export function findSaying(text, sayings = []) {
  const plain = text.normalize('NFKC').replace(BETWEEN_HAN, '')
  return sayings.find((saying) => patternOf(saying).test(plain))
}

function patternOf(saying) {
  const known = compiled.get(saying) ?? new RegExp(saying.replaceAll('…', '.{0,8}'), 'u')
  compiled.set(saying, known)
  return known
}
