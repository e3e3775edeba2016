import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { withoutFormula } from '../../lib/csv'
import type { CellValue, Form, FormField, FormRow, KnownField } from './forms-types'

/** As they head a column. */
export const KNOWN_WORDS: Readonly<Record<KnownField, string>> = {
  households: '户数',
  buildings: '楼栋数',
  reports_received: '收到诉求',
  reports_answered: '答复诉求',
  reports_overdue: '超时诉求',
  reports_filed: '替人报的诉求',
  homes_told: '告诉到户',
  visits: '走访次数',
  decisions: '核对住户',
}

const text = (value: string) => ({ type: String, value: withoutFormula(value), wrap: true })
const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const })

/** An XLSX file with a row for each grid; figures are numbers, and no text runs as a formula. */
export function writeFormSheet(
  { name, month, fields }: Form,
  rows: readonly FormRow[],
): Promise<Buffer> {
  const head = ['网格', ...fields.map(wordsOf)].map(bold)
  const body = rows.map(({ gridName, values }) => [
    text(gridName),
    ...fields.map((_, place) => cellOf(values[place] ?? null)),
  ])
  const sheet: SheetData = [[bold(`${name}（${month}）`)], head, ...body]
  return writeXlsxFile(sheet, {
    sheet: '表格',
    columns: [{ width: 16 }, ...fields.map(() => ({ width: 14 }))],
  }).toBuffer()
}

function wordsOf(field: FormField): string {
  return field.kind === 'known' ? KNOWN_WORDS[field.code] : field.question
}

const cellOf = (value: CellValue) =>
  typeof value === 'number' ? { type: Number, value } : text(value ?? '')
