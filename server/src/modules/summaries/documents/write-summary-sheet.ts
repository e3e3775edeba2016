import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { withoutFormula } from '../../../lib/csv'
import type { SummaryDocument, SummarySection } from '../summaries-types'

/** In characters. */
const WIDTHS = [44, 12, 12, 12, 12]

/** An XLSX file of one sheet, one section below the other; figures are numbers, and no text runs as a formula. */
export async function writeSummarySheet(document: SummaryDocument): Promise<Buffer> {
  const { title, area, date, note, sections, signatures } = document
  const rows: SheetData = [
    [bold(title)],
    [text(`${area}  ${date}`)],
    ...(note === undefined ? [] : [[text(note)]]),
    ...sections.flatMap(toRows),
    [],
    ...signatures.map((line) => [text(line)]),
  ]
  return writeXlsxFile(rows, {
    sheet: title,
    columns: WIDTHS.map((width) => ({ width })),
  }).toBuffer()
}

function toRows({ heading, head, rows, empty }: SummarySection) {
  const body =
    rows.length === 0
      ? [[text(empty)]]
      : [head.map(bold), ...rows.map((row) => row.map((cell) => cellOf(cell)))]
  return [[], [bold(heading)], ...body]
}

const text = (value: string) => ({ type: String, value: withoutFormula(value), wrap: true })
const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const })
const cellOf = (cell: string | number) =>
  typeof cell === 'number' ? { type: Number, value: cell } : text(cell)
