import { Type } from 'typebox'
import {
  DATUMS,
  FILE_FAULTS,
  GRID_CHANGE_KINDS,
  PLAN_KINDS,
} from '../../../modules/places/grids/grids-types'
import { OUTLINE_FAULTS } from '../../../modules/places/grids/shapes/outline-faults'
import { SheetText } from '../../plain-text'
import { CommunityCode, GridCode, Instant, STRICT, TenantIdText } from '../../schemas'

function orNull<T extends Parameters<typeof Type.Union>[0][number]>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

export const GridParams = Type.Object({ code: GridCode }, STRICT)
export const CommunityQuery = { communityCode: CommunityCode }
export const GridName = SheetText(1, 30)
/** The last three digits of a grid's code. */
export const GridNumber = Type.String({ pattern: '^[0-9]{3}$' })
export const DatumSchema = Type.Enum(DATUMS)

/** Rings of `[lng, lat]` in GCJ-02. */
const Rings = Type.Array(Type.Array(Type.Array(Type.Number())))
const Areas = Type.Array(Rings)
export const OutlineSchema = Type.Object({ code: GridCode, name: Type.String(), polygon: Rings })

export const GridOverviewSchema = Type.Object({
  ...OutlineSchema.properties,
  dutyPhone: orNull(Type.String()),
  /** The longest-serving worker. */
  workerName: orNull(Type.String()),
  buildingCount: Type.Integer(),
  householdCount: Type.Integer(),
  openReportCount: Type.Integer(),
})

export const GridPlanSchema = Type.Object({
  id: TenantIdText,
  communityCode: CommunityCode,
  kind: Type.Enum(PLAN_KINDS),
  datum: orNull(DatumSchema),
  state: Type.Enum(['ready', 'blocked', 'outdated', 'accepted'] as const),
  plannedBy: Type.String(),
  plannedAt: Instant,
  acceptedBy: orNull(Type.String()),
  acceptedAt: orNull(Instant),
  /** The grids as they stand. */
  standing: Type.Array(OutlineSchema),
  /** New outlines, and other ones for grids there are. */
  puts: Type.Array(OutlineSchema),
  /** Grids that end, and who stands for them. */
  ends: Type.Array(Type.Object({ code: GridCode, heirCode: orNull(GridCode) })),
  faults: Type.Array(
    Type.Object({
      feature: Type.Integer(),
      code: orNull(Type.String()),
      fault: Type.Enum([...FILE_FAULTS, ...OUTLINE_FAULTS] as const),
      at: orNull(Type.Object({ lng: Type.Number(), lat: Type.Number() })),
    }),
  ),
  changes: Type.Array(
    Type.Object({
      code: GridCode,
      name: Type.String(),
      nameBefore: orNull(Type.String()),
      kind: Type.Enum(['added', 'reshaped', 'renamed', 'same', 'ended'] as const),
      areaM2: Type.Integer(),
      kinCode: orNull(GridCode),
    }),
  ),
  overlaps: Type.Array(
    Type.Object({
      codes: Type.Array(GridCode),
      areaM2: Type.Integer(),
      /** In the mean. */
      widthM: Type.Number(),
      isWide: Type.Boolean(),
      areas: Areas,
    }),
  ),
  gaps: Type.Array(
    Type.Object({
      kind: Type.Enum(['hole', 'left'] as const),
      areaM2: Type.Integer(),
      areas: Areas,
    }),
  ),
  moves: Type.Array(
    Type.Object({
      fromCode: GridCode,
      toCode: GridCode,
      buildingCount: Type.Integer(),
      householdCount: Type.Integer(),
    }),
  ),
  stranded: Type.Array(
    Type.Object({
      name: Type.String(),
      gridCode: GridCode,
      householdCount: Type.Integer(),
    }),
  ),
  /** Topics and consultations that stay with the number of a grid that gives homes away; those homes have no part in them. */
  staying: Type.Array(
    Type.Object({
      gridCode: GridCode,
      topics: Type.Integer(),
      consultations: Type.Integer(),
    }),
  ),
  inside: Type.Object({
    buildings: Type.Integer(),
    stated: Type.Integer(),
    other: orNull(Type.Integer()),
  }),
})

export const GridChangeSchema = Type.Object({
  id: Type.String(),
  kind: Type.Enum(GRID_CHANGE_KINDS),
  gridCode: GridCode,
  gridName: Type.String(),
  toGridCode: orNull(GridCode),
  toGridName: orNull(Type.String()),
  subject: orNull(Type.String()),
  householdCount: orNull(Type.Integer()),
  nameBefore: orNull(Type.String()),
  changedBy: Type.String(),
  changedAt: Instant,
})

export const BuildingSchema = Type.Object({
  id: TenantIdText,
  name: Type.String(),
  gridCode: GridCode,
  householdCount: Type.Integer(),
})

export const HomeSchema = Type.Object({
  id: TenantIdText,
  room: Type.String(),
  gridCode: GridCode,
})

export const TargetBody = Type.Object({ gridCode: GridCode }, STRICT)
