const BESIDE_DIGITS = /[\u4e00-\u9fff](?=\d)|\d(?=[\u4e00-\u9fff])/g

/** A blank between Chinese and digits and nowhere else, for words whose neighbour may be `今天` or `11 月 3 日`. */
export function spaced(words: string): string {
  return words.replace(BESIDE_DIGITS, '$& ')
}
