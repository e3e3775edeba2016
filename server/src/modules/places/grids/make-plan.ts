import { type Box, boxOf, isInBox } from '../box'
import { createGridIndex } from '../grid-index'
import { assessPlan, type Ground, hasOutline, type PlanDraft } from './assess-plan'
import { type ReadGrid, readGridFile } from './grid-file'
import { isNameTaken } from './grid-names'
import {
  gridFileInvalid,
  gridNameTaken,
  gridNotInOnePiece,
  gridNumberTaken,
  targetGridInvalid,
} from './grids-errors'
import type { Datum, GridFault, PlanFindings, PlannedEnd, PlannedGrid } from './grids-types'
import { type CutDirection, cutOutline, joinOutlines } from './shapes/cut'
import { findOutlineFault } from './shapes/outline-faults'

/** Far above a community's outlines, in characters. */
const MAX_FILE_LENGTH = 2_000_000
export interface MadePlan {
  readonly puts: readonly PlannedGrid[]
  readonly ends: readonly PlannedEnd[]
  readonly findings: PlanFindings
}

export interface Community extends Ground {
  readonly communityCode: string
  readonly retiredCodes: readonly string[]
  /** Where its grids may lie; undefined when nothing is known of it or around it. */
  readonly reach: Box | undefined
}

/**
 * A plan from a file.
 * @param isComplete whether grids that are not in the file end
 * @throws DomainError `grid_file_invalid`
 */
export function planImport(
  community: Community,
  file: { readonly text: string; readonly datum: Datum; readonly isComplete: boolean },
): MadePlan {
  if (file.text.length > MAX_FILE_LENGTH) throw gridFileInvalid('file_too_large')
  const around = {
    communityCode: community.communityCode,
    names: new Map(community.grids.map(({ code, name }) => [code, name])),
    retiredCodes: new Set(community.retiredCodes),
  }
  const read = readGridFile(file.text, { ...around, datum: file.datum })
  const tooFar = listTooFar(community, read.grids)
  const far = new Set(tooFar.map(({ code }) => code))
  const puts = read.grids
    .filter(({ code }) => !far.has(code))
    .map(({ feature: _place, ...grid }) => grid)
  const named = new Set([...read.grids, ...read.faults].map(({ code }) => code))
  const ends = file.isComplete
    ? community.grids.filter(({ code }) => !named.has(code)).map(({ code }) => ({ code }))
    : []
  const faults = [...read.faults, ...tooFar, ...listDoubleNames(community, read.grids, ends)]
  const other: Datum = file.datum === 'wgs84' ? 'gcj02' : 'wgs84'
  const inside = {
    buildings: community.buildings.length,
    stated: countInside(community, read.grids),
    other: countInside(community, readGridFile(file.text, { ...around, datum: other }).grids),
  }
  return assess(community, { puts, ends }, { faults, inside })
}

/** Both grids' ground under the second one's code. @throws DomainError `grid_not_in_one_piece`, `target_grid_invalid` */
export function planMerge(community: Community, from: PlannedGrid, intoCode: string): MadePlan {
  const into = community.grids.find(({ code }) => code === intoCode)
  if (!into || into.code === from.code) throw targetGridInvalid()
  const polygon = joinGround(from, into)
  if (!polygon) throw gridNotInOnePiece()
  return assess(community, {
    puts: [{ code: into.code, name: into.name, polygon }],
    ends: [{ code: from.code, heirCode: into.code }],
  })
}

/** A grid whose outline nobody has drawn adds nothing to the other one's. */
function joinGround(from: PlannedGrid, into: PlannedGrid): PlannedGrid['polygon'] | undefined {
  if (!hasOutline(from)) return into.polygon
  return hasOutline(into) ? joinOutlines(from.polygon, into.polygon) : from.polygon
}

export interface Split {
  readonly direction: CutDirection
  readonly share: number
  /** The three digits and the name of the second part. */
  readonly number: string
  readonly name: string
}

/**
 * The eastern or southern part becomes a grid of its own.
 * @throws DomainError `grid_not_in_one_piece`, `grid_number_taken`, `grid_name_taken`
 */
export function planSplit(community: Community, grid: PlannedGrid, split: Split): MadePlan {
  const code = newCode(community, split.number)
  if (isNameTaken(community.grids, { code, name: split.name })) throw gridNameTaken()
  const parts = hasOutline(grid) ? cutOutline(grid.polygon, split) : undefined
  if (!parts) throw gridNotInOnePiece()
  const [first, second] = parts
  return assess(community, {
    puts: [
      { code: grid.code, name: grid.name, polygon: first },
      { code, name: split.name, polygon: second },
    ],
    ends: [],
  })
}

/** The same ground and name under another number. @throws DomainError `grid_number_taken` */
export function planRenumber(community: Community, grid: PlannedGrid, number: string): MadePlan {
  const code = newCode(community, number)
  const { name, polygon } = grid
  return assess(community, {
    puts: [{ code, name, polygon }],
    ends: [{ code: grid.code, heirCode: code }],
  })
}

/** The grid ends and leaves its ground to nobody; only without homes. */
export function planRetire(community: Community, grid: PlannedGrid): MadePlan {
  return assess(community, { puts: [], ends: [{ code: grid.code }] })
}

function assess(
  community: Community,
  draft: PlanDraft,
  of: Partial<Pick<PlanFindings, 'faults' | 'inside'>> = {},
): MadePlan {
  const { ends, findings } = assessPlan(community, draft)
  const drawn = draft.puts.flatMap(({ code, polygon }, index): GridFault[] => {
    const fault = of.faults || !hasOutline({ polygon }) ? undefined : findOutlineFault(polygon)
    return fault ? [{ feature: index + 1, code, ...fault }] : []
  })
  const stated = countInside(community, draft.puts)
  const inside = { buildings: community.buildings.length, stated, other: null }
  return { puts: draft.puts, ends, findings: { faults: drawn, inside, ...of, ...findings } }
}

function newCode({ communityCode, grids, retiredCodes }: Community, number: string): string {
  const code = `${communityCode}${number}`
  const isTaken = grids.some((grid) => grid.code === code) || retiredCodes.includes(code)
  if (isTaken || number === '000') throw gridNumberTaken()
  return code
}

function countInside({ buildings }: Ground, grids: readonly PlannedGrid[]): number {
  const index = createGridIndex(grids.filter(hasOutline))
  return buildings.filter((building) => index.findGridAt(building) !== undefined).length
}

/** Rosters, and people, know a grid by its name. */
function listDoubleNames(
  { grids }: Ground,
  read: readonly ReadGrid[],
  ends: readonly { readonly code: string }[],
): GridFault[] {
  const gone = new Set([...read, ...ends].map(({ code }) => code))
  const staying: PlannedGrid[] = grids.filter(({ code }) => !gone.has(code))
  return read.flatMap((grid, index): GridFault[] => {
    const { feature, code } = grid
    if (!isNameTaken([...staying, ...read.slice(0, index)], grid)) return []
    return [{ feature, code, fault: 'duplicate_name', at: null }]
  })
}

function listTooFar({ reach }: Community, grids: readonly ReadGrid[]): GridFault[] {
  if (!reach) return []
  return grids.flatMap(({ code, polygon, feature }): GridFault[] => {
    const [west, south, east, north] = boxOf(polygon)
    if (isInBox(reach, west, south) && isInBox(reach, east, north)) return []
    return [{ feature, code, fault: 'too_far', at: { lng: west, lat: south } }]
  })
}
