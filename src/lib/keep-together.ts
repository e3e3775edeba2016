/** A date or a count that no line may break in the middle: `11 月 20 日` stays on one, and what comes after it may go to the next. */
export function keepTogether(words: string): string {
  return words.replace(/(\d) (?=[^\d\s])/g, '$1\u00a0').replace(/月 (?=\d)/g, '月\u00a0')
}
