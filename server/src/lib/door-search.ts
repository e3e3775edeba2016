/** Runs of digits, and runs of letters; what stands between them separates only. */
const PARTS = /\p{N}+|\p{L}+/gu
const DIGITS = /^\p{N}+$/u

/**
 * What somebody reads off a door, as a regular expression of PostgreSQL over labels of flats: `3-501` and `3栋501` find
 * `3栋 2单元501`, not `13栋 2单元501`. Only the last number may go on, as it is still being written.
 * @returns undefined when there is nothing to look for
 */
export function toDoorPattern(search: string): string | undefined {
  const parts = search.normalize('NFKC').match(PARTS)
  if (!parts) return undefined
  return parts
    .map((part, at) => {
      if (!DIGITS.test(part)) return part
      const end = at === parts.length - 1 ? '' : '(?![0-9])'
      return `(?<![0-9])${part}${end}`
    })
    .join('.*')
}
