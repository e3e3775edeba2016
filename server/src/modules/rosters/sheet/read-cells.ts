import type { CellValue } from './sheet-types'
import type { WorkbookIndex } from './workbook-index'
import { SheetRefused, type WorkbookParts, type XmlHandler } from './workbook-parts'

export const MAX_ROWS = 120_000
/** Beyond this no roster has columns; a cell far out would make every row that wide. */
const MAX_COLUMNS = 256

export interface SheetLine {
  /** As the sheet counts, from 1. */
  readonly rowNumber: number
  /** By place from 0; what is missing is empty. */
  readonly cells: readonly (CellValue | undefined)[]
}

/**
 * The lines of a sheet that hold something (ECMA-376, part 1, 18.3.1), in their order.
 * @throws SheetRefused for more than 120,000 rows or 256 columns
 */
export async function readCells(parts: WorkbookParts, index: WorkbookIndex): Promise<SheetLine[]> {
  const reader = new LineReader(index)
  await parts.parse(index.sheetPart, reader)
  return reader.lines
}

interface OpenCell {
  readonly place: number
  readonly type: string
  readonly style: number
  value: string
  inline: string
  isFormula: boolean
}

/** Takes a sheet's XML tag by tag. */
class LineReader implements XmlHandler {
  readonly lines: SheetLine[] = []
  readonly #index: WorkbookIndex
  #rowNumber = 0
  #cells: (CellValue | undefined)[] = []
  #cell: OpenCell | undefined
  /** The innermost open tag that may hold text; none within a reading of Japanese (rPh). */
  #inside = ''

  constructor(index: WorkbookIndex) {
    this.#index = index
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes)
    else if (name === 'c') this.#openCell(attributes)
    else {
      if (name === 'f' && this.#cell) this.#cell.isFormula = true
      if (this.#inside !== 'rPh') this.#inside = name
    }
  }

  text(text: string): void {
    if (!this.#cell) return
    if (this.#inside === 'v') this.#cell.value += text
    else if (this.#inside === 't') this.#cell.inline += text
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    if (this.#inside !== 'rPh' || name === 'rPh') this.#inside = ''
  }

  #openRow({ r }: Readonly<Record<string, string>>): void {
    this.#rowNumber = r === undefined ? this.#rowNumber + 1 : Number(r)
    this.#cells = []
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const place = r === undefined ? this.#cells.length : placeOf(r)
    if (place >= MAX_COLUMNS) throw new SheetRefused('too_large')
    this.#cell = { place, type: t, style: Number(s), value: '', inline: '', isFormula: false }
  }

  #closeCell(): void {
    if (!this.#cell) return
    const value = toValue(this.#cell, this.#index)
    if (value !== null) this.#cells[this.#cell.place] = value
    this.#cell = undefined
  }

  /** Rows that are only drawn, without anything in them, may go on to the end of the sheet. */
  #closeRow(): void {
    if (this.#cells.length === 0) return
    if (this.#rowNumber > MAX_ROWS) throw new SheetRefused('too_many_rows')
    this.lines.push({ rowNumber: this.#rowNumber, cells: this.#cells })
  }
}

function toValue(
  { type, style, value, inline, isFormula }: OpenCell,
  { sharedStrings, dateStyles }: WorkbookIndex,
): CellValue {
  if (isFormula) return { isFormula }
  if (type === 's') return sharedStrings[Number(value)] || null
  if (type === 'inlineStr') return inline || null
  if (type === 'b') return value === '1'
  if (value === '') return null
  if (type === 'd' || (type === 'n' && dateStyles.has(style))) return { isDate: true }
  return type === 'n' ? Number(value) : value
}

/** A1 is 0, AA7 is 26. */
function placeOf(reference: string): number {
  let place = 0
  for (const letter of /^[A-Z]{1,4}/.exec(reference)?.[0] ?? '') {
    place = place * 26 + letter.charCodeAt(0) - 64
  }
  return place - 1
}
