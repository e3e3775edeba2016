import { nameKey } from '../../../lib/name-key'
import {
  isFormula,
  type Read,
  readArea,
  readPhone,
  readText,
  readYesOrNo,
  splitList,
} from './read-cell'
import type { RosterColumn } from './roster-columns'
import type { CellValue, FaultKind, RowFault, SheetPerson, SheetRow } from './sheet-types'

const MAX_PLACE_LENGTH = 20
/** As long as a grid may be called. */
const MAX_GRID_LENGTH = 30
const MAX_NAME_LENGTH = 30
const MAX_OWNERS = 10
/** Ten people with what stands between them. */
const MAX_LIST_LENGTH = 400
/** The export writes it in place of what it hides; such a cell changes nothing. */
const MASKED = /\*/

export interface RowReading {
  readonly row: SheetRow
  readonly faults: readonly RowFault[]
}

/** One row of a sheet as a household, with all that is wrong in it. @param cells by column */
export function readRow(
  rowNumber: number,
  cells: ReadonlyMap<RosterColumn, CellValue>,
): RowReading {
  const reader = createReader(rowNumber, cells)
  const grid = reader.place('grid', MAX_GRID_LENGTH)
  const building = withUnit(reader.needed('building'), '栋')
  const stairwell = withUnit(reader.place('stairwell'), '单元')
  const room = joinRoom(stairwell, reader.needed('room'))
  const areaHundredths = reader.take('area', readArea(reader.cell('area')))
  const isDeveloperHeld = reader.take('developerHeld', readYesOrNo(reader.cell('developerHeld')))
  const isEmpty = reader.take('empty', readYesOrNo(reader.cell('empty')))
  const owners = readPeople(reader, { name: 'owners', phone: 'ownerPhones', most: MAX_OWNERS })
  const contacts = readPeople(reader, { name: 'contact', phone: 'contactPhone', most: 1 })
  const { faults } = reader
  // It says something of its owners, so those the roster has stand against no other row.
  const areOwnersFaulty = faults.some(
    ({ column }) => column === 'owners' || column === 'ownerPhones',
  )
  return {
    row: {
      ...{ rowNumber, grid, building, room, areaHundredths, isDeveloperHeld, isEmpty },
      owners: areOwnersFaulty ? [] : owners && withoutDoubles(owners),
      contact: contacts?.[0] ?? null,
    },
    faults,
  }
}

interface Reader {
  readonly faults: RowFault[]
  cell(column: RosterColumn): CellValue
  /** Notes a fault. */
  refuse(column: RosterColumn, fault: FaultKind): null
  /** The value; null, with its fault noted, when it cannot be read. */
  take<T>(column: RosterColumn, read: Read<T>): T | null
  text(column: RosterColumn, maxLength: number): string | null
  /** What a place is called, the same however it is written. */
  place(column: RosterColumn, maxLength?: number): string | null
  /** The same, noting when the cell is empty. */
  needed(column: RosterColumn): string | null
}

function createReader(rowNumber: number, cells: ReadonlyMap<RosterColumn, CellValue>): Reader {
  const faults: RowFault[] = []
  const reader: Reader = {
    faults,
    cell: (column) => cells.get(column) ?? null,
    refuse(column, fault) {
      faults.push({ rowNumber, column, fault, otherRow: null })
      return null
    },
    take: (column, read) => ('fault' in read ? reader.refuse(column, read.fault) : read.value),
    text: (column, maxLength) => reader.take(column, readText(reader.cell(column), maxLength)),
    place(column, maxLength = MAX_PLACE_LENGTH) {
      const text = reader.text(column, maxLength)
      return text === null ? null : nameKey(text)
    },
    needed(column) {
      const before = faults.length
      const text = reader.place(column)
      return text === null && faults.length === before ? reader.refuse(column, 'required') : text
    },
  }
  return reader
}

interface PeopleColumns {
  readonly name: 'owners' | 'contact'
  readonly phone: 'ownerPhones' | 'contactPhone'
  readonly most: number
}

/** Several people stand in one cell and their phones, in the same order, in another. Null where the cells say nothing. */
function readPeople(reader: Reader, { name, phone, most }: PeopleColumns): SheetPerson[] | null {
  const before = reader.faults.length
  const names = splitList(reader.text(name, MAX_LIST_LENGTH) ?? '')
  const phones = splitList(reader.take(phone, readPhoneText(reader.cell(phone))) ?? '')
  if (reader.faults.length > before) return null
  if ([...names, ...phones].some((each) => MASKED.test(each))) return null
  if (names.length === 0) return phones.length > 0 ? reader.refuse(name, 'name_needed') : null
  if (names.some(isFormula)) return reader.refuse(name, 'formula')
  if (names.length > most) return reader.refuse(name, 'too_many_people')
  if (names.some(({ length }) => length > MAX_NAME_LENGTH)) return reader.refuse(name, 'too_long')
  if (phones.length > 0 && phones.length !== names.length) {
    return reader.refuse(phone, 'phones_do_not_match')
  }
  const read = phones.map((each) => reader.take(phone, readPhone(each)))
  if (reader.faults.length > before) return null
  return names.map((each, place) => ({ name: each, phone: read[place] ?? null }))
}

/** A plus in front is how numbers are written abroad, not a formula. */
function readPhoneText(cell: CellValue): Read<string | null> {
  const isAbroad = typeof cell === 'string' && /^\s*[+＋]86[-\s0-9]+$/.test(cell)
  return readText(isAbroad ? cell.replace(/[+＋]86/, '') : cell, MAX_LIST_LENGTH)
}

/** `3` in a column of buildings is 3栋. */
function withUnit(text: string | null, unit: string): string | null {
  return text !== null && /^[0-9]{1,4}$/.test(text) ? `${Number(text)}${unit}` : text
}

/** As it stands on the door: 2单元501. */
function joinRoom(stairwell: string | null, room: string | null): string | null {
  if (stairwell === null || room === null || room.startsWith(stairwell)) return room
  return `${stairwell}${room}`
}

function withoutDoubles(people: readonly SheetPerson[]): SheetPerson[] {
  const seen = new Set<string>()
  return people.filter(({ name, phone }) => {
    const key = JSON.stringify([name, phone])
    return !seen.has(key) && seen.add(key)
  })
}
