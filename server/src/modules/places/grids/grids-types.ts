import type { PolygonRings } from '../../../db/schema'
import type { Position } from '../places-types'
import type { OUTLINE_FAULTS } from './shapes/outline-faults'

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
