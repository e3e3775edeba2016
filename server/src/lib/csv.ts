/** What spreadsheets take for the beginning of a formula, in wide and small forms too; a part of a regular expression. */
export const FORMULA_SIGNS = '=+\\-@\\t\\r＝＋－＠﹦﹢﹣﹫'
const FORMULA = new RegExp(`^[${FORMULA_SIGNS}]`)

/** Whether a spreadsheet would run a text instead of showing it. */
export function isLikeFormula(text: string): boolean {
  return FORMULA.test(text)
}

/** A text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** One line of CSV (RFC 4180), without formulas. */
export function toCsvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => toCell(cell ?? '')).join(',')}\r\n`
}

function toCell(text: string): string {
  const safe = withoutFormula(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
