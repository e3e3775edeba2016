/** Lists of what waits for somebody are fetched so far, so that they can be counted. */
export const MOST_COUNTED = 100

/** A count as a badge says it: from a hundred on, only that there are more. */
export function countWords(count: number): string {
  return count < MOST_COUNTED ? String(count) : `${MOST_COUNTED - 1}+`
}
