import { withoutFormat } from '../../../lib/name-key'
import type { CellValue, FaultKind } from './sheet-types'

/** A value, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly fault: FaultKind }

const fault = (kind: FaultKind) => ({ fault: kind })
const NOTHING = { value: null }

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/
/** Control characters, half surrogates and overrides of direction. */
const UNREADABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u
const MAX_AREA_HUNDREDTHS = 9_999_999
/** How many places a spreadsheet keeps; what follows comes from its binary fractions. */
const KEPT_PLACES = 15

/** Of a text as it came, and as it is kept: wide signs become those of a formula. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text)
}

/** Wide and narrow forms are one, blanks around it and what is drawn as nothing are left out; an empty cell is null. */
export function readText(cell: CellValue, maxLength: number): Read<string | null> {
  if (isOdd(cell)) return oddityOf(cell)
  const written = String(cell ?? '')
  const text = plain(written)
  if (isFormula(written.replace(/^[ \u3000]+/, '')) || isFormula(text)) return fault('formula')
  if (UNREADABLE.test(narrow(written))) return fault('unreadable')
  if (text === '') return NOTHING
  return text.length > maxLength ? fault('too_long') : { value: text }
}

/** 建筑面积 in whole hundredths of a square metre, from `86.4` or `86.40㎡`. */
export function readArea(cell: CellValue): Read<number | null> {
  if (isOdd(cell)) return oddityOf(cell)
  const text = typeof cell === 'number' ? decimalOf(cell) : plain(String(cell ?? ''))
  if (text === '') return NOTHING
  if (isFormula(text) && !/^-[0-9.]+$/.test(text)) return fault('formula')
  const [, whole, places = ''] =
    /^([0-9]{1,6})(?:\.([0-9]+))? ?(?:m2|平方米|平米|平)?$/.exec(text) ?? []
  if (whole === undefined) return fault('bad_area')
  const meant = places.replace(/0+$/, '')
  if (meant.length > 2) return fault('area_too_fine')
  const hundredths = Number(whole) * 100 + Number(meant.padEnd(2, '0'))
  return hundredths < 1 || hundredths > MAX_AREA_HUNDREDTHS
    ? fault('bad_area')
    : { value: hundredths }
}

/** Mobile, landline with its area code, or a local number; the country's code in front is left out. */
export function readPhone(text: string): Read<string> {
  const digits = text.replace(/[-\s()]/g, '').replace(/^(?:\+|00)86/, '')
  return /^(?:1[0-9]{10}|0[0-9]{9,11}|[2-8][0-9]{6,7})$/.test(digits)
    ? { value: digits }
    : fault('bad_phone')
}

const YES = new Set(['是', '有', 'true', 'yes', '1', '√'])
const NO = new Set(['否', '无', 'false', 'no', '0', '×'])

export function readYesOrNo(cell: CellValue): Read<boolean | null> {
  if (isOdd(cell)) return oddityOf(cell)
  const text = plain(String(cell ?? '')).toLowerCase()
  if (text === '') return NOTHING
  if (YES.has(text)) return { value: true }
  return NO.has(text) ? { value: false } : fault('not_yes_or_no')
}

/** Several people, or their phones, in one cell. */
export function splitList(text: string): string[] {
  return text
    .split(/[、,，;；/\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

type OddCell = Extract<CellValue, object>

function isOdd(cell: CellValue): cell is OddCell {
  return typeof cell === 'object' && cell !== null
}

function oddityOf(cell: OddCell) {
  return fault('isFormula' in cell ? 'formula' : 'looks_like_date')
}

function plain(text: string): string {
  return withoutFormat(narrow(text)).trim()
}

function narrow(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\t\u00a0 ]+/g, ' ')
    .trim()
}

/** Without the far places that a binary fraction brings along: 89.65 may be stored as 89.650000000000006. */
function decimalOf(value: number): string {
  const text = String(Number(value.toPrecision(KEPT_PLACES)))
  return /e/.test(text) ? '-' : text
}
