import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { toCsvLine, withoutFormula } from '../../lib/csv'
import type { OfficeAct } from '../../lib/office-acts'
import { dayAt, wallClockAt } from '../../lib/shanghai-time'
import type { OfficeEntry } from './audit-types'
import { ACT_WORDS, BY_TIME, NO_NUMBER, RECORD_COLUMNS, TOPIC_WORDS } from './record-copy'

export const RECORD_FORMATS = ['xlsx', 'csv'] as const

export type RecordFormat = (typeof RECORD_FORMATS)[number]

/** Spreadsheets take a CSV file for UTF-8 only with this in front. */
const BYTE_ORDER_MARK = '\u{feff}'
const WIDTHS = [18, 12, 24, 12, 24]

const text = (value: string) => ({ type: String, value: withoutFormula(value) })

/** Acts in office as a file in which nothing runs as a formula. */
export function writeRecord(
  entries: readonly OfficeEntry[],
  format: RecordFormat,
): Promise<Buffer> {
  const rows = entries.map(cellsOf)
  if (format === 'csv') {
    const lines = [RECORD_COLUMNS, ...rows].map((row) => toCsvLine(row))
    return Promise.resolve(Buffer.from(BYTE_ORDER_MARK + lines.join('')))
  }
  const head = RECORD_COLUMNS.map((word) => ({ ...text(word), fontWeight: 'bold' as const }))
  const sheet: SheetData = [head, ...rows.map((row) => row.map(text))]
  const columns = WIDTHS.map((width) => ({ width }))
  return writeXlsxFile(sheet, { sheet: '操作记录', columns }).toBuffer()
}

function cellsOf({ at, displayName, operation, topic, subjectId }: OfficeEntry): string[] {
  return [
    `${dayAt(at)} ${wallClockAt(at)}`,
    displayName ?? BY_TIME,
    ACT_WORDS[operation as OfficeAct],
    TOPIC_WORDS[topic],
    subjectId ?? NO_NUMBER,
  ]
}
