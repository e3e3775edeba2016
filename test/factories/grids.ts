import type {
  Building,
  GridChange,
  GridOverview,
  GridPlan,
} from '../../src/features/grids/domain/grids'

const COMMUNITY = '430503001001'

/** A square of some 300 metres, so many squares east of the first. */
export function buildOutline(east = 0): GridOverview['polygon'] {
  const west = 111.45 + east * 0.003
  return [
    [
      [west, 27.22],
      [west + 0.003, 27.22],
      [west + 0.003, 27.2227],
      [west, 27.2227],
      [west, 27.22],
    ],
  ]
}

/** @param number from 1 */
export function buildGridOverview(number = 1, over: Partial<GridOverview> = {}): GridOverview {
  return {
    code: `${COMMUNITY}00${number}`,
    name: `第${number}网格`,
    polygon: buildOutline(number - 1),
    dutyPhone: null,
    workerName: '刘演',
    buildingCount: 5,
    householdCount: 120,
    openReportCount: 3,
    ...over,
  }
}

export function buildBuilding(over: Partial<Building> = {}): Building {
  return {
    id: `${COMMUNITY}-7`,
    name: '3栋',
    gridCode: `${COMMUNITY}001`,
    householdCount: 24,
    ...over,
  }
}

export function buildGridChange(over: Partial<GridChange> = {}): GridChange {
  return {
    id: '5',
    kind: 'building_moved',
    gridCode: `${COMMUNITY}001`,
    gridName: '第1网格',
    toGridCode: `${COMMUNITY}002`,
    toGridName: '第2网格',
    subject: '3栋',
    householdCount: 24,
    nameBefore: null,
    changedBy: '王演',
    changedAt: '2026-11-22T02:00:00.000Z',
    ...over,
  }
}

/** The second of two grids that gets another outline; each test says what else was found. */
export function buildGridPlan(over: Partial<GridPlan> = {}): GridPlan {
  const [first, second] = [buildGridOverview(1), buildGridOverview(2)]
  const outline = ({ code, name, polygon }: GridOverview) => ({ code, name, polygon })
  return {
    id: `${COMMUNITY}-9`,
    communityCode: COMMUNITY,
    kind: 'import',
    datum: 'gcj02',
    state: 'ready',
    plannedBy: '王演',
    plannedAt: '2026-11-22T02:00:00.000Z',
    acceptedBy: null,
    acceptedAt: null,
    standing: [outline(first), outline(second)],
    puts: [outline(second)],
    ends: [],
    faults: [],
    changes: [
      {
        code: second.code,
        name: second.name,
        nameBefore: second.name,
        kind: 'reshaped',
        areaM2: 89_000,
        kinCode: null,
      },
    ],
    overlaps: [],
    gaps: [],
    moves: [],
    stranded: [],
    staying: [],
    inside: { buildings: 10, stated: 10, other: 2 },
    ...over,
  }
}
