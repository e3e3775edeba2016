import { Type } from 'typebox'
import { ARCHIVE_REASONS } from '../../../modules/freshness/freshness-types'
import {
  DELIVERY_MEANS,
  NOTICE_CATEGORIES,
  NOTICE_GROUPS,
  NOTICE_STATUSES,
  NOTICE_VIEWS,
} from '../../../modules/notices/notices-types'
import { CommunityCode, Instant, ReviewSchema, STRICT, TenantIdText, UploadId } from '../../schemas'

/** Committees address their whole community or one of its grids. */
export const TargetAreaCode = Type.String({ pattern: '^[0-9]{12}([0-9]{3})?$' })

export const CategoryText = Type.Enum(NOTICE_CATEGORIES)
export const ViewText = Type.Enum(NOTICE_VIEWS)
export const GroupText = Type.Enum(NOTICE_GROUPS)
export const MeansText = Type.Enum(DELIVERY_MEANS)

const MAX_ATTACHMENTS = 6

/** Files that were uploaded, in order, and what they shall be called; the names are cleaned. */
export const AttachmentsBody = Type.Array(
  Type.Object({ uploadId: UploadId, name: Type.String({ maxLength: 200 }) }, STRICT),
  { maxItems: MAX_ATTACHMENTS, uniqueItems: true },
)

export const AttachmentSchema = Type.Object({
  id: UploadId,
  kind: Type.Enum(['photo', 'pdf']),
  name: Type.String(),
  byteSize: Type.Integer(),
  /** For an hour or two. */
  url: Type.String(),
})

/** What it said until a correction took its place. */
export const NoticeVersionSchema = Type.Object({
  version: Type.Integer(),
  /** Null, like its body, for one that is withheld for what it says about somebody. */
  title: Type.Union([Type.String(), Type.Null()]),
  body: Type.Union([Type.String(), Type.Null()]),
  expiresAt: Instant,
  /** Those that stood with it. */
  attachments: Type.Array(AttachmentSchema),
  reason: Type.String(),
  isAskedAgain: Type.Boolean(),
  reachedHouseholds: Type.Union([Type.Integer(), Type.Null()]),
  correctedBy: Type.String(),
  correctedAt: Instant,
})

const ReachSchema = Type.Object({
  households: Type.Integer(),
  /** Know by themselves: confirmed it where it asks for that, else read it. */
  online: Type.Integer(),
  phone: Type.Integer(),
  door: Type.Integer(),
  paper: Type.Integer(),
})

const noticeHead = {
  id: TenantIdText,
  communityCode: CommunityCode,
  areaCode: TargetAreaCode,
  areaName: Type.String(),
  communityName: Type.String(),
  /** Only these of the area; all without. */
  buildings: Type.Array(Type.Object({ id: TenantIdText, name: Type.String() })),
  /** Only this group of its homes; null for all. */
  audience: Type.Union([GroupText, Type.Null()]),
  category: CategoryText,
  title: Type.String(),
  status: Type.Enum(NOTICE_STATUSES),
  asksAcknowledgement: Type.Boolean(),
  authorName: Type.String(),
  publishedAt: Instant,
  expiresAt: Instant,
  /** Null for one that ends by itself, or is over. */
  review: Type.Union([ReviewSchema, Type.Null()]),
  /** Since when it is over, and why; null for one that is not, or was withdrawn. */
  archive: Type.Union([
    Type.Object({ at: Instant, reason: Type.Enum(ARCHIVE_REASONS) }),
    Type.Null(),
  ]),
  withdrawnAt: Type.Union([Instant, Type.Null()]),
  isPinned: Type.Boolean(),
  /** When it was corrected last. */
  correctedAt: Type.Union([Instant, Type.Null()]),
  isRead: Type.Boolean(),
  isAcknowledged: Type.Boolean(),
  /** What the reader has read is what it said before. */
  isChangedSinceRead: Type.Boolean(),
  /**
   * Of one notice: for everybody, unless so few households are addressed that it may tell of one. In lists: for the
   * committee, and for a grid worker among the households of the own grids.
   */
  reach: Type.Union([ReachSchema, Type.Null()]),
}

export const NoticeSummarySchema = Type.Object(noticeHead)

export const NoticeSchema = Type.Object({
  ...noticeHead,
  body: Type.String(),
  attachments: Type.Array(AttachmentSchema),
  withdrawnReason: Type.Union([Type.String(), Type.Null()]),
  /** Which text it is, counted from 0; whoever reads or corrects it says which one they saw. */
  version: Type.Integer(),
  abilities: Type.Object({
    read: Type.Boolean(),
    withdraw: Type.Boolean(),
    correct: Type.Boolean(),
    pin: Type.Boolean(),
    confirm: Type.Boolean(),
    deliver: Type.Boolean(),
  }),
})
