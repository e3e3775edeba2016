import { Type } from 'typebox'
import { CommunityCode, GridCode, Instant, ReviewSchema } from '../../schemas'

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
  /** Opens for one to two hours; null for whoever shows none. */
  photoUrl: Type.Union([Type.String(), Type.Null()]),
  isOnDuty: Type.Boolean(),
  /** In the place of somebody who is on leave. */
  isStandIn: Type.Boolean(),
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
  /** Of what it says of the worker, the duty phone and the hours; its committee answers for it. */
  cardReview: ReviewSchema,
  worker: Type.Union([WorkerSchema, Type.Null()]),
})

/** With how many households it has, which a committee needs to see what a poll would take. */
export const ListedGridSchema = Type.Object({
  ...GridSchema.properties,
  householdCount: Type.Integer(),
})

/** With what its public reports say of it. */
export const GridWithRecordSchema = Type.Object({
  ...GridSchema.properties,
  record: Type.Object({
    /** 100 means as many or more. */
    openCount: Type.Integer({ minimum: 0, maximum: 100 }),
    answeredAt: Type.Union([Instant, Type.Null()]),
  }),
})
