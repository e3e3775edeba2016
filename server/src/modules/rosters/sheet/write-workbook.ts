import writeXlsxFile from 'write-excel-file/node'
import { withoutFormula } from '../../../lib/csv'

export interface WrittenColumn {
  readonly heading: string
  /** In characters. */
  readonly width: number
}

/**
 * One sheet of texts with its headings. A text that a spreadsheet would run as a formula is kept from it by an apostrophe,
 * for it may be copied on into another file.
 */
export async function writeWorkbook(
  columns: readonly WrittenColumn[],
  rows: readonly (readonly (string | null)[])[],
): Promise<Buffer> {
  const headings = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }))
  const lines = rows.map((row) =>
    row.map((text) => (text === null ? null : { type: String, value: withoutFormula(text) })),
  )
  return writeXlsxFile([headings, ...lines], {
    sheet: '名册',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}
