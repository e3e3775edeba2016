import type { SheetLine } from './read-cells'
import { readRow } from './read-row'
import { columnOf, NEEDED_COLUMNS, type RosterColumn } from './roster-columns'
import type { CellValue, RowFault, SheetPerson, SheetReading, SheetRow } from './sheet-types'

/** Remarks may stand above the headings. */
const ROWS_ABOVE = 10

/**
 * A sheet as households. The headings are the first row, among the first ten, that names a building and a room; columns may
 * stand in any order, and others are passed over. Empty rows are too.
 */
export function readRoster(lines: readonly SheetLine[]): SheetReading {
  const headings = findHeadings(lines)
  if (headings.faults.length > 0) {
    return { kind: 'read', rowCount: 0, rows: [], faults: headings.faults }
  }
  const below = lines.filter(({ rowNumber }) => rowNumber > headings.rowNumber)
  if (below.length === 0) return { kind: 'refused', problem: 'no_rows' }
  const rows: SheetRow[] = []
  const faults: RowFault[] = []
  for (const { rowNumber, cells } of below) {
    const found = new Map<RosterColumn, CellValue>()
    for (const [column, place] of headings.places) found.set(column, cells[place] ?? null)
    const read = readRow(rowNumber, found)
    rows.push(read.row)
    faults.push(...read.faults)
  }
  faults.push(...findSharedPhones(rows))
  faults.sort((one, other) => one.rowNumber - other.rowNumber)
  return { kind: 'read', rowCount: below.length, rows, faults }
}

interface Headings {
  readonly rowNumber: number
  readonly places: ReadonlyMap<RosterColumn, number>
  readonly faults: readonly RowFault[]
}

function findHeadings(lines: readonly SheetLine[]): Headings {
  const candidates = lines
    .slice(0, ROWS_ABOVE)
    .map(readHeadings)
    .sort((one, other) => other.places.size - one.places.size)
  const complete = candidates.find(({ places }) => NEEDED_COLUMNS.every((each) => places.has(each)))
  const best = complete ?? candidates[0] ?? { rowNumber: 1, places: new Map(), faults: [] }
  const missing = NEEDED_COLUMNS.filter((column) => !best.places.has(column)).map((column) => ({
    ...{ rowNumber: best.rowNumber, column, fault: 'column_missing' as const, otherRow: null },
  }))
  return { ...best, faults: [...missing, ...best.faults] }
}

function readHeadings({ rowNumber, cells }: SheetLine): Headings {
  const places = new Map<RosterColumn, number>()
  const faults: RowFault[] = []
  for (const [place, cell] of cells.entries()) {
    const column = typeof cell === 'string' ? columnOf(cell) : undefined
    if (column === undefined) continue
    if (places.has(column))
      faults.push({ rowNumber, column, fault: 'column_twice', otherRow: null })
    else places.set(column, place)
  }
  return { rowNumber, places, faults }
}

/** A phone that two people in two households have. */
function findSharedPhones(rows: readonly SheetRow[]): RowFault[] {
  const faults: RowFault[] = []
  const byPhone = new Map<string, { name: string; row: SheetRow }>()
  for (const row of rows) {
    for (const [column, person] of peopleOf(row)) {
      if (person.phone === null) continue
      const other = byPhone.get(person.phone)
      if (other === undefined) byPhone.set(person.phone, { name: person.name, row })
      else if (other.name !== person.name && other.row !== row) {
        const fault = 'phone_of_another' as const
        faults.push({ rowNumber: row.rowNumber, column, fault, otherRow: other.row.rowNumber })
      }
    }
  }
  return faults
}

function* peopleOf(row: SheetRow): Generator<readonly [RosterColumn, SheetPerson]> {
  for (const owner of row.owners ?? []) yield ['ownerPhones', owner]
  if (row.contact) yield ['contactPhone', row.contact]
}
