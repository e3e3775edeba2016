import { Type } from 'typebox'
import { CommunityCode, GridCode } from '../../schemas'

export const PlaceSchema = Type.Object({
  code: Type.String(),
  parentCode: Type.Union([Type.String(), Type.Null()]),
  level: Type.Union(
    (['province', 'city', 'county', 'subdistrict', 'community'] as const).map((level) =>
      Type.Literal(level),
    ),
  ),
  name: Type.String(),
})

export const WorkerSchema = Type.Object({
  displayName: Type.String(),
  isOnDuty: Type.Boolean(),
  dutyFrom: Type.Union([Type.String(), Type.Null()]),
  dutyUntil: Type.Union([Type.String(), Type.Null()]),
})

export const GridSchema = Type.Object({
  code: GridCode,
  name: Type.String(),
  communityCode: CommunityCode,
  communityName: Type.String(),
  dutyPhone: Type.Union([Type.String(), Type.Null()]),
  isDemo: Type.Boolean(),
  worker: Type.Union([WorkerSchema, Type.Null()]),
})
