import { type TSchema, Type } from 'typebox'
import { TENANT_ID_PATTERN } from '../lib/ids'
import { UNIT_KEY_PATTERN, UNIT_KINDS } from '../modules/units/unit'

/** `additionalProperties: false` everywhere: an unknown field is a caller's mistake, not ours to swallow. */
export const STRICT = { additionalProperties: false } as const

export const TenantIdText = Type.String({ pattern: TENANT_ID_PATTERN, maxLength: 31 })
export const IdParams = Type.Object({ id: TenantIdText }, STRICT)
/** The format alone lets a blank stand for the T, a zone without minutes and a leap second through, which Date refuses. */
export const Instant = Type.String({
  format: 'date-time',
  pattern:
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$',
})
/** In Shanghai. */
export const Day = Type.String({ format: 'date', pattern: '^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$' })
/** When something public has to be looked at again. */
export const ReviewSchema = Type.Object({ dueAt: Instant, isOverdue: Type.Boolean() })
export const AreaCode = Type.String({ pattern: '^[0-9]{2,15}$' })
export const GridCode = Type.String({ pattern: '^[0-9]{15}$' })
/** Whoever can answer for a report: `grid:430503005003003`, `department:430503:water`. */
export const UnitKeyText = Type.String({ pattern: UNIT_KEY_PATTERN })
/** A unit by name alone; 居委会, 街道 and the like follow from its kind. */
export const UnitNameSchema = Type.Object({
  unit: UnitKeyText,
  kind: Type.Enum(UNIT_KINDS),
  name: Type.String(),
})
export const CommunityCode = Type.String({ pattern: '^[0-9]{12}$' })
/** Only the spelling we give out: the format alone lets `urn:uuid:` through, which PostgreSQL refuses. */
export const UploadId = Type.String({
  format: 'uuid',
  pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
})

/** GCJ-02 degrees; the bounds only exclude what cannot be a place in China. */
export const PositionBody = Type.Object(
  {
    lng: Type.Number({ minimum: 73, maximum: 136 }),
    lat: Type.Number({ minimum: 3, maximum: 54 }),
  },
  STRICT,
)

export const PageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
}

export function pageOf<T extends TSchema>(item: T) {
  return Type.Object({
    items: Type.Array(item),
    nextCursor: Type.Union([Type.String(), Type.Null()]),
  })
}

/** RFC 9457; the body of every error. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    requestId: Type.String(),
    fields: Type.Optional(Type.Record(Type.String(), Type.String())),
    /** What people wrote for it. */
    reason: Type.Optional(Type.String()),
  },
  { $id: 'Problem' },
)

const problem = Type.Ref('Problem')

/** The error answers an operation can give, by status. */
export function problems<S extends 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503>(
  ...statuses: S[]
) {
  return Object.fromEntries(statuses.map((status) => [status, problem])) as Record<
    S,
    typeof problem
  >
}
