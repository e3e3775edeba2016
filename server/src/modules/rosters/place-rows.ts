import { nameKey } from '../../lib/name-key'
import type { RowFault, SheetRow } from './sheet/sheet-types'

export interface KnownGrid {
  readonly code: string
  readonly name: string
  /** The code of the grid that stands for it now: its own, its heir's, or none. */
  readonly standsIn: string | null
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
 * Which building of the community each row means: it is known by its grid and its name. A new building needs its grid,
 * unless there is only one; a building that is there stays in its grid, whatever the sheet says, for only the settings of
 * grids move one. Rows with a fault are placed as well where their household can be told.
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
  const readGrid = createGridReading(grids)
  const standing = grids.filter(({ code, standsIn }) => standsIn === code)
  const onlyGrid = standing.length === 1 ? standing[0]?.code : undefined
  const byName = new Map<string, KnownBuilding[]>()
  for (const building of buildings) {
    byName.set(building.name, [...(byName.get(building.name) ?? []), building])
  }
  /** The grids in which the sheet has a new building of that name. */
  const newBuildings = new Map<string, Set<string>>()

  function placeNewBuilding(row: DoorRow, named: string | undefined): Placing {
    const earlier = newBuildings.get(row.building) ?? new Set<string>()
    const [only] = earlier.size === 1 ? earlier : []
    const gridCode = named ?? only ?? (earlier.size === 0 ? onlyGrid : undefined)
    if (gridCode === undefined) return misplace(row, [], 'grid_needed')
    newBuildings.set(row.building, earlier.add(gridCode))
    return { placed: { row, gridCode, buildingId: null } }
  }

  return (row) => {
    const read = row.grid === null ? {} : readGrid(row.grid)
    if (!hasDoor(row)) return read.fault ? { fault: refuse(row, read.fault) } : {}
    const known = byName.get(row.building) ?? []
    if (read.fault) return misplace(row, known, read.fault)
    return known.length > 0
      ? chooseBuilding(row, known, read.code)
      : placeNewBuilding(row, read.code)
  }
}

interface GridReading {
  readonly code?: string
  readonly fault?: 'unknown_grid' | 'ambiguous_grid'
}

/** By name, last three digits or code. What a grid was called that has ended means its heir, unless another is called so. */
function createGridReading(grids: readonly KnownGrid[]): (text: string) => GridReading {
  const standing = new Map<string, Set<string>>()
  const ended = new Map<string, Set<string>>()
  for (const { code, name, standsIn } of grids) {
    if (standsIn === null) continue
    const known = standsIn === code ? standing : ended
    for (const text of [nameKey(name), code.slice(-3), code]) {
      known.set(text, (known.get(text) ?? new Set<string>()).add(standsIn))
    }
  }
  return (text) => {
    const [code, ...others] = standing.get(text) ?? ended.get(text) ?? []
    if (code === undefined) return { fault: 'unknown_grid' }
    return others.length > 0 ? { fault: 'ambiguous_grid' } : { code }
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
): Placing {
  const [building] = known
  const place = { gridCode: building?.gridCode ?? '', buildingId: building?.id ?? null }
  return {
    fault: refuse(row, fault),
    placed: known.length > 1 ? undefined : { row, ...place },
  }
}

function refuse({ rowNumber }: SheetRow, fault: RowFault['fault']): RowFault {
  const column = fault === 'ambiguous_building' ? 'building' : 'grid'
  return { rowNumber, column, fault, otherRow: null }
}
