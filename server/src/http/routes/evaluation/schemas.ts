import { Type } from 'typebox'
import { RATINGS } from '../../../modules/reports/activity-types'
import { REPORT_EVENTS, REPORT_STATUSES } from '../../../modules/reports/reports-types'
import { GridCode, Instant } from '../../schemas'

/** A day in Asia/Shanghai. */
export const Day = Type.String({ format: 'date', pattern: '^20' })

const Count = Type.Integer({ minimum: 0 })
const Hundredths = Type.Integer({ minimum: 0, maximum: 10_000 })

const FigureSchema = Type.Object({
  /** Fewer than five cases, or needed to keep such a figure from being worked out; then everything is null. */
  isHidden: Type.Boolean(),
  numerator: Type.Union([Count, Type.Null()]),
  denominator: Type.Union([Count, Type.Null()]),
  /** Wilson score interval at 95 %, in hundredths of a percent; null also without a case. */
  interval: Type.Union([Type.Object({ low: Hundredths, high: Hundredths }), Type.Null()]),
})

const AreaFiguresSchema = Type.Object({
  code: Type.String(),
  name: Type.String(),
  level: Type.Enum(['province', 'city', 'county', 'subdistrict', 'community', 'grid']),
  /** When a grid ended; null for what goes on. */
  endedAt: Type.Union([Instant, Type.Null()]),
  response: FigureSchema,
  resolution: FigureSchema,
  satisfaction: FigureSchema,
  /** How many of the resolution's numerator were confirmed with a query code; null where too small to show. */
  confirmedByCode: Type.Union([Count, Type.Null()]),
  lapsed: Type.Union([Count, Type.Null()]),
  rejected: Type.Union([Count, Type.Null()]),
  /** Of public reports only, as the two after it. */
  open: Count,
  overdue: Count,
  suspended: Count,
})

export const ScoreboardSchema = Type.Object({
  from: Type.String(),
  to: Type.String(),
  asOf: Instant,
  area: AreaFiguresSchema,
  children: Type.Array(AreaFiguresSchema),
})

export const OpenActivitySchema = Type.Object({
  reportKey: Type.String(),
  gridCode: GridCode,
  event: Type.Enum(REPORT_EVENTS),
  fromStatus: Type.Union([Type.Enum(REPORT_STATUSES), Type.Null()]),
  toStatus: Type.Enum(REPORT_STATUSES),
  at: Instant,
  respondDueAt: Type.Union([Instant, Type.Null()]),
  resolveDueAt: Type.Union([Instant, Type.Null()]),
  rating: Type.Union([Type.Enum(RATINGS), Type.Null()]),
  actorRole: Type.String(),
  isPublic: Type.Boolean(),
})
