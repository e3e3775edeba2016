import type { RowFault, SheetRow } from './sheet/sheet-types'

export interface KnownGrid {
  readonly code: string
  readonly name: string
}

export interface KnownBuilding {
  readonly id: string
  readonly gridCode: string
  readonly name: string
}

export interface KnownPlaces {
  readonly grids: readonly KnownGrid[]
  readonly buildings: readonly KnownBuilding[]
}

/** A row with its door. */
type DoorRow = SheetRow & { readonly building: string; readonly room: string }

export interface PlacedRow {
  readonly row: DoorRow
  /** Empty for a building in no grid that is known, which is a fault. */
  readonly gridCode: string
  /** Null for a building the community does not have yet. */
  readonly buildingId: string | null
}

/** Where a row belongs, and what is wrong with that. A row may have either, or both. */
interface Placing {
  readonly placed?: PlacedRow | undefined
  readonly fault?: RowFault | undefined
}

/**
 * Which building of the community each row means. A new building needs its grid, unless there is only one; a building that
 * is there stays in its grid, whatever the sheet says, for only the settings of grids move one. Rows with a fault are placed
 * as well where their household can be told.
 */
export function placeRows(
  rows: readonly SheetRow[],
  places: KnownPlaces,
): { readonly placed: readonly PlacedRow[]; readonly faults: readonly RowFault[] } {
  const place = createPlacing(places)
  const placed: PlacedRow[] = []
  const faults: RowFault[] = []
  for (const row of rows) {
    const found = place(row)
    if (found.fault) faults.push(found.fault)
    if (found.placed) placed.push(found.placed)
  }
  return { placed, faults }
}

function createPlacing({ grids, buildings }: KnownPlaces): (row: SheetRow) => Placing {
  const codeOfGrid = new Map(
    grids.flatMap(({ code, name }) => [
      [name, code],
      [code.slice(-3), code],
      [code, code],
    ]),
  )
  const onlyGrid = grids.length === 1 ? grids[0]?.code : undefined
  const byName = new Map<string, KnownBuilding[]>()
  for (const building of buildings) {
    byName.set(building.name, [...(byName.get(building.name) ?? []), building])
  }
  const newBuildings = new Map<string, { readonly gridCode: string; readonly rowNumber: number }>()

  function placeNewBuilding(row: DoorRow, named: string | undefined): Placing {
    const earlier = newBuildings.get(row.building)
    const gridCode = named ?? earlier?.gridCode ?? onlyGrid
    if (gridCode === undefined) return misplace(row, [], 'grid_needed')
    if (earlier && earlier.gridCode !== gridCode) {
      return misplace(row, [], 'other_grid', earlier.rowNumber)
    }
    if (!earlier) newBuildings.set(row.building, { gridCode, rowNumber: row.rowNumber })
    return { placed: { row, gridCode, buildingId: null } }
  }

  return (row) => {
    const named = row.grid === null ? undefined : codeOfGrid.get(row.grid)
    const isUnknown = row.grid !== null && named === undefined
    if (!hasDoor(row)) return isUnknown ? { fault: refuse(row, 'unknown_grid') } : {}
    const known = byName.get(row.building) ?? []
    if (isUnknown) return misplace(row, known, 'unknown_grid')
    return known.length > 0 ? chooseBuilding(row, known, named) : placeNewBuilding(row, named)
  }
}

/** Of those that have the row's name. @param gridCode the row's, where it says one */
function chooseBuilding(
  row: DoorRow,
  known: readonly KnownBuilding[],
  gridCode: string | undefined,
): Placing {
  const fitting = known.filter((each) => gridCode === undefined || each.gridCode === gridCode)
  const [building] = fitting
  if (!building) return misplace(row, known, 'other_grid')
  if (fitting.length > 1) return misplace(row, known, 'ambiguous_building')
  return { placed: { row, gridCode: building.gridCode, buildingId: building.id } }
}

function hasDoor(row: SheetRow): row is DoorRow {
  return row.building !== null && row.room !== null
}

/** A row with a fault, placed all the same unless several buildings have its name. */
function misplace(
  row: DoorRow,
  known: readonly KnownBuilding[],
  fault: RowFault['fault'],
  otherRow: number | null = null,
): Placing {
  const [building] = known
  const place = { gridCode: building?.gridCode ?? '', buildingId: building?.id ?? null }
  return {
    fault: refuse(row, fault, otherRow),
    placed: known.length > 1 ? undefined : { row, ...place },
  }
}

function refuse(
  { rowNumber }: SheetRow,
  fault: RowFault['fault'],
  otherRow: number | null = null,
): RowFault {
  return {
    rowNumber,
    column: fault === 'ambiguous_building' ? 'building' : 'grid',
    fault,
    otherRow,
  }
}
