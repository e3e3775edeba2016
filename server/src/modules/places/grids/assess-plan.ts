import type { PolygonRings } from '../../../db/polygon-rings'
import { boxOf } from '../box'
import { createGridIndex } from '../grid-index'
import type { GridShape } from '../places-types'
import type {
  Building,
  PlanFindings,
  PlannedChange,
  PlannedEnd,
  PlannedGrid,
  PlannedMove,
  StandingGrid,
  Stranded,
} from './grids-types'
import { findGaps, findOverlaps, sharedM2, WIDE_OVERLAP_M } from './shapes/overlay'
import { sizeOf } from './shapes/plane'

/** What a plan is made of. */
export interface PlanDraft {
  readonly puts: readonly PlannedGrid[]
  /** Codes of the grids that end; with the heir where the act names it. */
  readonly ends: readonly { readonly code: string; readonly heirCode?: string }[]
}

/** The community as it stands. */
export interface Ground {
  readonly grids: readonly StandingGrid[]
  readonly buildings: readonly Building[]
  /** Grids of other communities that lie near. */
  readonly neighbours: readonly GridShape[]
}

export interface Assessment {
  readonly ends: readonly PlannedEnd[]
  readonly findings: Omit<PlanFindings, 'faults' | 'inside'>
}

/** What would come of a plan; pure. */
export function assessPlan(ground: Ground, draft: PlanDraft): Assessment {
  const after = gridsAfter(ground.grids, draft)
  const ends = draft.ends.map(({ code, heirCode }) => ({
    code,
    heirCode:
      heirCode ??
      kinOf(
        ground.grids.find((grid) => grid.code === code),
        after,
      ),
  }))
  const { moves, stranded } = placeBuildings(ground, after, ends)
  return {
    ends,
    findings: {
      changes: listChanges(ground.grids, draft.puts, ends),
      overlaps: findOverlaps(after.filter(hasOutline), ground.neighbours)
        .filter(({ codes }) => codes.some((code) => isPut(draft, code)))
        .map((overlap) => ({ ...overlap, isWide: overlap.widthM >= WIDE_OVERLAP_M })),
      gaps: findGaps(after.filter(hasOutline), ground.grids.filter(hasOutline)),
      moves: countMoves(moves),
      stranded,
    },
  }
}

/** Whether anything stands in the way of accepting what was found. */
export function isBlocked({ faults, overlaps, stranded, changes }: PlanFindings): boolean {
  return (
    faults.length > 0 ||
    stranded.length > 0 ||
    overlaps.some(({ isWide }) => isWide) ||
    changes.every(({ kind }) => kind === 'same')
  )
}

/** The community's grids once the plan is accepted. */
export function gridsAfter(
  standing: readonly PlannedGrid[],
  {
    puts,
    ends,
  }: { readonly puts: readonly PlannedGrid[]; readonly ends: readonly { code: string }[] },
): PlannedGrid[] {
  const gone = new Set([...puts, ...ends].map(({ code }) => code))
  return [...standing.filter(({ code }) => !gone.has(code)), ...puts]
}

interface BuildingMove {
  readonly building: Building
  readonly toCode: string
}

/**
 * Which buildings go to another grid: those of a grid that ends, and those that lay inside their grid's outline and lie
 * inside another one's now. What was put into a grid by hand against its outline stays there.
 */
export function placeBuildings(
  { grids, buildings }: Pick<Ground, 'grids' | 'buildings'>,
  after: readonly PlannedGrid[],
  ends: readonly PlannedEnd[],
): { moves: readonly BuildingMove[]; stranded: readonly Stranded[] } {
  const now = createGridIndex(grids.filter(hasOutline))
  const then = createGridIndex(after.filter(hasOutline))
  const heirs = new Map(ends.map(({ code, heirCode }) => [code, heirCode]))
  const drawn = new Set(grids.filter(hasOutline).map(({ code }) => code))
  const moves: BuildingMove[] = []
  const stranded: Stranded[] = []
  for (const building of buildings) {
    const { gridCode, name, householdCount } = building
    const liesIn = then.findGridAt(building)
    if (heirs.has(gridCode)) {
      const toCode = liesIn ?? heirs.get(gridCode)
      if (toCode) moves.push({ building, toCode })
      else stranded.push({ name, gridCode, householdCount })
    } else if (liesIn !== undefined && liesIn !== gridCode) {
      const wasInside = now.findGridAt(building) === gridCode || !drawn.has(gridCode)
      if (wasInside) moves.push({ building, toCode: liesIn })
    }
  }
  return { moves, stranded }
}

function countMoves(moves: readonly BuildingMove[]): PlannedMove[] {
  const counted = new Map<string, PlannedMove>()
  for (const { building, toCode } of moves) {
    const key = `${building.gridCode}-${toCode}`
    const sum = counted.get(key)
    counted.set(key, {
      fromCode: building.gridCode,
      toCode,
      buildingCount: (sum?.buildingCount ?? 0) + 1,
      householdCount: (sum?.householdCount ?? 0) + building.householdCount,
    })
  }
  return [...counted.values()]
}

function listChanges(
  standing: readonly StandingGrid[],
  puts: readonly PlannedGrid[],
  ends: readonly PlannedEnd[],
): PlannedChange[] {
  const before = new Map(standing.map((grid) => [grid.code, grid]))
  const changed = puts.map((put): PlannedChange => {
    const grid = before.get(put.code)
    const areaM2 = Math.round(sizeOf([put.polygon]).areaM2)
    const { code, name } = put
    if (!grid) {
      return { code, name, nameBefore: null, kind: 'added', areaM2, kinCode: kinOf(put, standing) }
    }
    const isSameShape = JSON.stringify(grid.polygon) === JSON.stringify(put.polygon)
    const kind = isSameShape ? (grid.name === name ? 'same' : 'renamed') : 'reshaped'
    return { code, name, nameBefore: grid.name, kind, areaM2, kinCode: null }
  })
  const ended = ends.map(({ code, heirCode }): PlannedChange => {
    const name = before.get(code)?.name ?? ''
    const areaM2 = Math.round(sizeOf([before.get(code)?.polygon ?? []]).areaM2)
    return { code, name, nameBefore: name, kind: 'ended', areaM2, kinCode: heirCode }
  })
  return [...changed, ...ended].sort((a, b) => a.code.localeCompare(b.code))
}

/** Which of the grids shares most ground with this one; null when none shares any. */
function kinOf(grid: PlannedGrid | undefined, others: readonly PlannedGrid[]): string | null {
  if (!grid || !hasOutline(grid)) return null
  let best = { code: null as string | null, areaM2: 0 }
  for (const other of others) {
    if (other.code === grid.code || !hasOutline(other) || !mayMeet(grid.polygon, other.polygon)) {
      continue
    }
    const areaM2 = sharedM2(grid.polygon, other.polygon)
    if (areaM2 > best.areaM2) best = { code: other.code, areaM2 }
  }
  return best.code
}

function mayMeet(a: PolygonRings, b: PolygonRings): boolean {
  const [west, south, east, north] = boxOf(a)
  const [w, s, e, n] = boxOf(b)
  return west <= e && w <= east && south <= n && s <= north
}

function isPut({ puts }: PlanDraft, code: string): boolean {
  return puts.some((put) => put.code === code)
}

/** A grid may be entered before its outline is drawn. */
export function hasOutline({ polygon }: Pick<PlannedGrid, 'polygon'>): boolean {
  return (polygon[0]?.length ?? 0) > 3
}
