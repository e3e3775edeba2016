import { maskPerson } from './mask-person'
import type { RosterHousehold, RosterPerson } from './rosters-types'
import { headingOf, ROSTER_COLUMNS, type RosterColumn } from './sheet/roster-columns'
import type { WrittenColumn } from './sheet/write-workbook'

const WIDTHS: Readonly<Record<RosterColumn, number>> = {
  grid: 14,
  building: 12,
  stairwell: 10,
  room: 10,
  area: 20,
  owners: 20,
  ownerPhones: 26,
  contact: 12,
  contactPhone: 16,
  developerHeld: 12,
  empty: 8,
}

/** Of the template and of the export: what is exported can be imported again. */
export const SHEET_COLUMNS: readonly WrittenColumn[] = ROSTER_COLUMNS.map((column) => ({
  heading: headingOf(column),
  width: WIDTHS[column],
}))

/** A household as a row. Its people are masked, and a masked cell changes nothing when it is imported again. */
export function toSheetRow(household: RosterHousehold): (string | null)[] {
  const { stairwell, room } = splitRoom(household.room)
  const owners = household.owners.map(maskPerson)
  const contact = household.contact && maskPerson(household.contact)
  const cells: Readonly<Record<RosterColumn, string | null>> = {
    grid: household.gridName,
    building: household.building,
    stairwell,
    room,
    area: writtenArea(household.floorAreaHundredths),
    owners: listOf(owners.map(({ name }) => name)),
    ownerPhones: listOf(owners.map(phoneOf)),
    contact: contact?.name ?? null,
    contactPhone: contact && phoneOf(contact),
    developerHeld: household.isDeveloperHeld ? '是' : '否',
    empty: household.isEmpty ? '是' : '否',
  }
  return ROSTER_COLUMNS.map((column) => cells[column] || null)
}

function splitRoom(room: string): { stairwell: string | null; room: string } {
  const [, stairwell, rest] = /^(.+单元)(.+)$/.exec(room) ?? []
  return stairwell && rest ? { stairwell, room: rest } : { stairwell: null, room }
}

function writtenArea(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

function listOf(texts: readonly string[]): string | null {
  return texts.some((text) => text !== '') ? texts.join('、') : null
}

function phoneOf({ phone }: RosterPerson): string {
  return phone ?? ''
}
