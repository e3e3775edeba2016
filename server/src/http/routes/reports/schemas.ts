import { Type } from 'typebox'
import { RATINGS } from '../../../modules/reports/activity-types'
import {
  CHANNELS,
  CLOSED_AS,
  REPORT_ABILITIES,
  REPORT_EVENTS,
  REPORT_STATUSES,
} from '../../../modules/reports/reports-types'
import { UNIT_KINDS } from '../../../modules/units/unit'
import { LineText, PlainText } from '../../plain-text'
import {
  GridCode,
  Instant,
  PositionBody,
  STRICT,
  TenantIdText,
  UnitKeyText,
  UnitNameSchema,
  UploadId,
} from '../../schemas'
import { CategoryNameSchema } from '../categories/schemas'
import { CheckStatusOrNull } from '../content-checks/schemas'

export const MAX_PHOTOS = 9

export const UploadIds = Type.Array(UploadId, { maxItems: MAX_PHOTOS, uniqueItems: true })

const CategoryCode = Type.String({ pattern: '^[a-z0-9_]{1,40}$' })

export const CreateReportBody = Type.Object(
  {
    categoryCode: CategoryCode,
    body: PlainText(2, 500),
    address: LineText(1, 100),
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

/** A unit as people know it; 居委会, 街道 and the like follow from its kind. */
export const UnitSchema = Type.Object({
  unit: UnitKeyText,
  kind: Type.Enum(UNIT_KINDS),
  name: Type.String(),
  displayName: Type.Union([Type.String(), Type.Null()]),
  dutyPhone: Type.Union([Type.String(), Type.Null()]),
})

const summary = {
  id: TenantIdText,
  number: Type.String(),
  title: Type.String(),
  status: Type.Enum(REPORT_STATUSES),
  closedAs: Type.Union([Type.Enum(CLOSED_AS), Type.Null()]),
  category: CategoryNameSchema,
  gridCode: GridCode,
  gridName: Type.String(),
  communityName: Type.String(),
  address: Type.String(),
  isPublic: Type.Boolean(),
  checkStatus: CheckStatusOrNull,
  isMine: Type.Boolean(),
  reopenedCount: Type.Integer(),
  submittedAt: Instant,
  respondDueAt: Instant,
  resolveDueAt: Instant,
  /** Until when the reporter can answer a solution or contest a refusal; null unless one waits for that. */
  confirmBy: Type.Union([Instant, Type.Null()]),
  /** Who answers for it now. */
  accountable: UnitSchema,
  /** Whom it was handed to and who has not accepted yet. */
  pending: Type.Union([UnitSchema, Type.Null()]),
  /** When that unit should have accepted; null also once its silence was escalated. */
  pendingDueAt: Type.Union([Instant, Type.Null()]),
  /** Nothing is due before: the report is suspended. */
  reviewAt: Type.Union([Instant, Type.Null()]),
  /** The highest unit that was told that the report is late. */
  escalatedTo: Type.Union([Type.Enum(UNIT_KINDS), Type.Null()]),
  isSupervised: Type.Boolean(),
  /** How often a receiver gave it back, and how often the reporter asked what became of it. */
  returnCount: Type.Integer(),
  reminderCount: Type.Integer(),
  /** How it came in; only for those who handle it. */
  channel: Type.Union([Type.Enum(CHANNELS), Type.Null()]),
  /** How many neighbours met the same and follow it; never who. */
  followerCount: Type.Integer(),
  /** Only for those who handle it or watch it from its place or above. */
  position: Type.Union([Type.Object({ lng: Type.Number(), lat: Type.Number() }), Type.Null()]),
  /** The report that is worked on instead of this one. */
  mergedInto: Type.Union([
    Type.Object({
      id: TenantIdText,
      number: Type.String(),
      title: Type.String(),
      status: Type.Enum(REPORT_STATUSES),
      closedAs: Type.Union([Type.Enum(CLOSED_AS), Type.Null()]),
      /** Who answers for that one now. */
      accountable: UnitSchema,
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

const DistanceM = Type.Integer({ minimum: 0 })

export const DuplicateSearchBody = Type.Object(
  {
    body: PlainText(2, 500),
    address: Type.Optional(PlainText(1, 100)),
    categoryCode: Type.Optional(CategoryCode),
    position: Type.Optional(PositionBody),
    gridCode: Type.Optional(GridCode),
  },
  STRICT,
)

export const LikelyDuplicateSchema = Type.Object({
  ...summary,
  /** Null when the draft or the report has no point. */
  distanceM: Type.Union([DistanceM, Type.Null()]),
  likeness: Type.Number({ minimum: 0, maximum: 1 }),
})

export const ReportAroundSchema = Type.Object({
  ...summary,
  /** To about twenty metres. */
  position: Type.Object({ lng: Type.Number(), lat: Type.Number() }),
  distanceM: DistanceM,
})

export const ReportSchema = Type.Object({
  ...summary,
  body: Type.String(),
  isAnonymous: Type.Boolean(),
  /** How a person without an account agreed that it be filed for them; only for those who handle it. */
  consent: Type.Union([
    Type.Object({
      givenAs: Type.Enum(['spoken', 'signed']),
      givenAt: Instant,
      recordedByName: Type.String(),
      hasPhone: Type.Boolean(),
    }),
    Type.Null(),
  ]),
  /** Masked, and only for those who handle the report. */
  reporterName: Type.Union([Type.String(), Type.Null()]),
  acceptedAt: Type.Union([Instant, Type.Null()]),
  resolvedAt: Type.Union([Instant, Type.Null()]),
  closedAt: Type.Union([Instant, Type.Null()]),
  /** The latest limit a handler may ask for now; null when the time cannot be extended. */
  extendableUntil: Type.Union([Instant, Type.Null()]),
  /** From when on the reporter may remind, at once when it is past; null for everybody else, and once used up. */
  nextReminderAt: Type.Union([Instant, Type.Null()]),
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
  checkStatus: CheckStatusOrNull,
  /** A hand-off's sender, receiver and, with a return, who is proposed; of an escalation, who was told. */
  from: Type.Union([UnitNameSchema, Type.Null()]),
  to: Type.Union([UnitNameSchema, Type.Null()]),
  proposed: Type.Union([UnitNameSchema, Type.Null()]),
  /** The limit or review date that was set or missed. */
  until: Type.Union([Instant, Type.Null()]),
  rating: Type.Union([Type.Enum(RATINGS), Type.Null()]),
  /** Where the reporter should go instead. */
  referTo: Type.Union([Type.String(), Type.Null()]),
  /** A step of the report that this one was merged into. */
  isOfMain: Type.Boolean(),
  at: Instant,
  photos: Type.Array(PhotoSchema),
})

/** What a handler writes when they did something: shown to the reporter. */
export const NoteBody = Type.Object({ note: PlainText(2, 500), uploadIds: UploadIds }, STRICT)
