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

export interface PlacedRow {
  readonly row: SheetRow
  readonly gridCode: string
  /** Null for a building the community does not have yet. */
  readonly buildingId: string | null
}

/**
 * Which building of the community each row means. A new building needs its grid, unless there is only one; a building that
 * is there stays in its grid, whatever the sheet says, for only the settings of grids move one.
 * @returns the faults of all rows when there is one
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
    if ('fault' in found) faults.push(found)
    else placed.push(found)
  }
  return { placed, faults }
}

function createPlacing({ grids, buildings }: KnownPlaces): (row: SheetRow) => PlacedRow | RowFault {
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

  return (row) => {
    const named = row.grid === null ? undefined : codeOfGrid.get(row.grid)
    if (row.grid !== null && named === undefined) return refuse(row, 'unknown_grid')
    const known = byName.get(row.building)
    if (known) return chooseBuilding(row, known, named)
    const earlier = newBuildings.get(row.building)
    const gridCode = named ?? earlier?.gridCode ?? onlyGrid
    if (gridCode === undefined) return refuse(row, 'grid_needed')
    if (earlier && earlier.gridCode !== gridCode) {
      return refuse(row, 'other_grid', earlier.rowNumber)
    }
    if (!earlier) newBuildings.set(row.building, { gridCode, rowNumber: row.rowNumber })
    return { row, gridCode, buildingId: null }
  }
}

/** Of those that have the row's name. @param gridCode the row's, where it says one */
function chooseBuilding(
  row: SheetRow,
  known: readonly KnownBuilding[],
  gridCode: string | undefined,
): PlacedRow | RowFault {
  const fitting = known.filter((each) => gridCode === undefined || each.gridCode === gridCode)
  const [building] = fitting
  if (!building) return refuse(row, 'other_grid')
  if (fitting.length > 1) return refuse(row, 'ambiguous_building')
  return { row, gridCode: building.gridCode, buildingId: building.id }
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
