import type { PolygonRings } from '../../../db/polygon-rings'
import type { Position } from '../places-types'
import type { OUTLINE_FAULTS } from './shapes/outline-faults'
import type { Areas } from './shapes/plane'

export const DATUMS = ['wgs84', 'gcj02'] as const

/** The system a file's coordinates are in: what GPS gives, or what Chinese maps show. */
export type Datum = (typeof DATUMS)[number]

export const PLAN_KINDS = ['import', 'merge', 'split', 'renumber', 'retire'] as const

/** What a plan came from: a file, or one act on a grid. */
export type PlanKind = (typeof PLAN_KINDS)[number]

export const FILE_FAULTS = [
  'no_code',
  'bad_code',
  'other_community',
  'duplicate_code',
  'retired_code',
  'no_name',
  'bad_name',
  'duplicate_name',
  'not_polygon',
  'several_parts',
  'bad_coordinates',
  'axes_swapped',
  'outside_china',
  'too_far',
] as const

export type GridFaultCode = (typeof FILE_FAULTS)[number] | (typeof OUTLINE_FAULTS)[number]

/** What is wrong with one feature of a file. */
export interface GridFault {
  /** Its place in the file, from 1. */
  readonly feature: number
  readonly code: string | null
  readonly fault: GridFaultCode
  /** Where, in the file's own coordinates when they make no sense, else in GCJ-02. */
  readonly at: Position | null
}

export interface PlannedGrid {
  readonly code: string
  readonly name: string
  /** GCJ-02. */
  readonly polygon: PolygonRings
}

/** A grid that ends. */
export interface PlannedEnd {
  readonly code: string
  /** Which grid takes its place for what has no point on the map; null when there is nothing to take. */
  readonly heirCode: string | null
}

/** A grid of the community as it stands. */
export interface StandingGrid extends PlannedGrid {
  readonly dutyPhone: string | null
}

export interface Building {
  readonly id: string
  readonly name: string
  readonly gridCode: string
  readonly lng: number
  readonly lat: number
  readonly householdCount: number
}

export const GRID_CHANGE_KINDS = [
  'added',
  'reshaped',
  'renamed',
  'phone',
  'ended',
  'building_moved',
  'household_moved',
] as const

export type GridChangeKind = (typeof GRID_CHANGE_KINDS)[number]

/** What a change of a grid put aside. */
export interface GridBefore {
  readonly name?: string
  readonly dutyPhone?: string | null
  readonly polygon?: PolygonRings
}

/** 变动记录: what was done to a grid, by whom and when. */
export interface GridChange {
  readonly id: string
  readonly kind: GridChangeKind
  readonly gridCode: string
  readonly gridName: string
  /** Where homes went, or who stands for a grid that ended. */
  readonly toGridCode: string | null
  readonly toGridName: string | null
  /** The building or home that moved. */
  readonly subject: string | null
  readonly householdCount: number | null
  readonly before: GridBefore
  readonly changedBy: string
  readonly changedAt: Date
}

/** What a plan would do to one grid. */
export interface PlannedChange {
  readonly code: string
  readonly name: string
  readonly nameBefore: string | null
  readonly kind: 'added' | 'reshaped' | 'renamed' | 'same' | 'ended'
  readonly areaM2: number
  /** Of a new grid: whose ground it mostly is, so that somebody answers for it from the first moment. Of an ending one: its heir. */
  readonly kinCode: string | null
}

export interface PlannedOverlap {
  readonly codes: readonly [string, string]
  readonly areaM2: number
  readonly widthM: number
  /** So wide that the plan cannot be accepted. */
  readonly isWide: boolean
  readonly areas: Areas
}

export interface PlannedGap {
  readonly kind: 'hole' | 'left'
  readonly areaM2: number
  readonly areas: Areas
}

/** Homes that would belong to another grid. */
export interface PlannedMove {
  readonly fromCode: string
  readonly toCode: string
  readonly buildingCount: number
  readonly householdCount: number
}

/** A building that would be left without a grid. */
export interface Stranded {
  readonly name: string
  readonly gridCode: string
  readonly householdCount: number
}

/** What the service found when the plan was made. */
export interface PlanFindings {
  readonly faults: readonly GridFault[]
  readonly changes: readonly PlannedChange[]
  readonly overlaps: readonly PlannedOverlap[]
  readonly gaps: readonly PlannedGap[]
  readonly moves: readonly PlannedMove[]
  readonly stranded: readonly Stranded[]
  /** Of the community's buildings, how many would lie inside their outlines; and with the other datum. */
  readonly inside: {
    readonly buildings: number
    readonly stated: number
    readonly other: number | null
  }
}

/** `blocked`: something has to be mended first. `outdated`: the grids have changed since. */
export type PlanState = 'ready' | 'blocked' | 'outdated' | 'accepted'

export interface GridPlan {
  readonly communityCode: string
  readonly id: string
  readonly kind: PlanKind
  readonly datum: Datum | null
  readonly baseVersion: string
  readonly puts: readonly PlannedGrid[]
  readonly ends: readonly PlannedEnd[]
  readonly findings: PlanFindings
  readonly plannedBy: string
  readonly plannedAt: Date
  readonly acceptedBy: string | null
  readonly acceptedAt: Date | null
}

/** A household, by what stands on its door. */
export interface Home {
  readonly id: string
  readonly room: string
  readonly gridCode: string
}

/** A grid as its community's committee sees it. */
export interface GridOverview extends StandingGrid {
  readonly buildingCount: number
  readonly householdCount: number
  readonly openReportCount: number
}
