import { Type } from 'typebox'
import {
  CLOSED_AS,
  REPORT_ABILITIES,
  REPORT_EVENTS,
  REPORT_STATUSES,
} from '../../../modules/reports/reports-types'
import { PlainText } from '../../plain-text'
import { GridCode, Instant, PositionBody, STRICT, TenantIdText, UploadId } from '../../schemas'

export const MAX_PHOTOS = 9

export const UploadIds = Type.Array(UploadId, { maxItems: MAX_PHOTOS, uniqueItems: true })

export const CategorySchema = Type.Object({
  code: Type.String(),
  name: Type.String(),
  icon: Type.String(),
  respondLimitHours: Type.Integer(),
  resolveLimit: Type.Object({
    amount: Type.Integer(),
    unit: Type.Enum(['hours', 'days', 'work_days']),
  }),
  isEmergency: Type.Boolean(),
  isPrivate: Type.Boolean(),
  keywords: Type.Array(Type.String()),
})

export const CreateReportBody = Type.Object(
  {
    categoryCode: Type.String({ pattern: '^[a-z0-9_]{1,40}$' }),
    body: PlainText(2, 500),
    address: PlainText(1, 100),
    position: Type.Optional(PositionBody),
    gridCode: Type.Optional(GridCode),
    isPublic: Type.Boolean(),
    isAnonymous: Type.Boolean(),
    uploadIds: UploadIds,
  },
  STRICT,
)

const PhotoSchema = Type.Object({
  id: UploadId,
  url: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
})

const summary = {
  id: TenantIdText,
  number: Type.String(),
  title: Type.String(),
  status: Type.Enum(REPORT_STATUSES),
  closedAs: Type.Union([Type.Enum(CLOSED_AS), Type.Null()]),
  category: Type.Object({ code: Type.String(), name: Type.String(), icon: Type.String() }),
  gridCode: GridCode,
  gridName: Type.String(),
  communityName: Type.String(),
  address: Type.String(),
  isPublic: Type.Boolean(),
  isMine: Type.Boolean(),
  reopenedCount: Type.Integer(),
  submittedAt: Instant,
  respondDueAt: Instant,
  resolveDueAt: Instant,
  /** Until when the reporter can answer a solution; null unless one waits for an answer. */
  confirmBy: Type.Union([Instant, Type.Null()]),
  accountable: Type.Union([
    Type.Object({
      displayName: Type.String(),
      gridName: Type.String(),
      dutyPhone: Type.Union([Type.String(), Type.Null()]),
    }),
    Type.Null(),
  ]),
  abilities: Type.Object(
    Object.fromEntries(REPORT_ABILITIES.map((ability) => [ability, Type.Boolean()])) as Record<
      (typeof REPORT_ABILITIES)[number],
      ReturnType<typeof Type.Boolean>
    >,
  ),
}

export const ReportSummarySchema = Type.Object(summary)

export const ReportSchema = Type.Object({
  ...summary,
  body: Type.String(),
  position: Type.Union([Type.Object({ lng: Type.Number(), lat: Type.Number() }), Type.Null()]),
  isAnonymous: Type.Boolean(),
  /** Masked, and only for those who handle the report. */
  reporterName: Type.Union([Type.String(), Type.Null()]),
  acceptedAt: Type.Union([Instant, Type.Null()]),
  resolvedAt: Type.Union([Instant, Type.Null()]),
  closedAt: Type.Union([Instant, Type.Null()]),
  photos: Type.Array(PhotoSchema),
})

export const ActivitySchema = Type.Object({
  id: Type.String(),
  event: Type.Enum(REPORT_EVENTS),
  fromStatus: Type.Union([Type.Enum(REPORT_STATUSES), Type.Null()]),
  toStatus: Type.Enum(REPORT_STATUSES),
  actorRole: Type.String(),
  /** Null for the clock, and for a reporter in the eyes of others. */
  actor: Type.Union([
    Type.Object({ displayName: Type.String(), isMe: Type.Boolean() }),
    Type.Null(),
  ]),
  note: Type.String(),
  isInternal: Type.Boolean(),
  at: Instant,
  photos: Type.Array(PhotoSchema),
})

/** What a handler writes when they did something: shown to the reporter. */
export const NoteBody = Type.Object({ note: PlainText(2, 500), uploadIds: UploadIds }, STRICT)
