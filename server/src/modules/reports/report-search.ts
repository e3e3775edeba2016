const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** How far back words are looked for; a number is found however old. */
const SEARCHED_DAYS = 90
const SHANGHAI_OFFSET = '+08:00'
/** As a report's number is read out: the day it was submitted and a running number, `261125-57`. */
const NUMBER = /^(\d{2})(\d{2})(\d{2})[-–—](\d{1,18})$/

/** What somebody looks for among the reports of an area. */
export type ReportSearch =
  | { readonly kind: 'number'; readonly id: string; readonly from: Date; readonly until: Date }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly since: Date }

/**
 * A report's number, in any width and with blanks around its dash, or else words that must all stand in what was
 * reported or where; undefined when nothing is looked for.
 */
export function parseSearch(text: string, now: Date): ReportSearch | undefined {
  const plain = text.normalize('NFKC').toLowerCase().trim()
  const [, year, month, day, id] = NUMBER.exec(plain.replace(/\s/g, '')) ?? []
  if (id !== undefined) {
    const from = new Date(`20${year}-${month}-${day}T00:00:00${SHANGHAI_OFFSET}`)
    if (!Number.isNaN(from.getTime())) {
      return { kind: 'number', id, from, until: new Date(from.getTime() + DAY_MS) }
    }
  }
  const words = plain.split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  return { kind: 'words', words, since: new Date(now.getTime() - SEARCHED_DAYS * DAY_MS) }
}
