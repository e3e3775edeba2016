import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { withoutFormula } from '../../lib/csv'
import type { DataSection } from './export-repository'

const WIDTHS = [24, 40, 24, 16, 24, 18]

const text = (value: string) => ({ type: String, value: withoutFormula(value), wrap: true })
const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const })

/** One sheet that is read from top to bottom; no text runs as a formula. */
export function writeExportSheet(sections: readonly DataSection[]): Promise<Buffer> {
  const rows: SheetData = sections.flatMap(({ title, columns, rows: found }) => [
    [bold(title)],
    ...(found.length === 0 ? [[text('没有')]] : [columns.map(bold)]),
    ...found.map((row) => row.map(text)),
    [text('')],
  ])
  return writeXlsxFile(rows, {
    sheet: '我的数据',
    columns: WIDTHS.map((width) => ({ width })),
  }).toBuffer()
}
