import type { TenantId } from '../../lib/ids'
import type { ArchiveReason, Review } from '../freshness/freshness-types'
import type { ContentType } from '../media/media-types'

/** 党建、平安、公共服务、物业、活动、应急. */
export const NOTICE_CATEGORIES = [
  'party',
  'safety',
  'public_service',
  'property',
  'activity',
  'emergency',
] as const

export type NoticeCategory = (typeof NOTICE_CATEGORIES)[number]

/** Of the homes a notice could go to: those of owners, told to owners; those that said that somebody over seventy lives there. */
export const NOTICE_GROUPS = ['owners', 'elders'] as const

export type NoticeGroup = (typeof NOTICE_GROUPS)[number]

export const NOTICE_STATUSES = ['scheduled', 'current', 'expired', 'withdrawn'] as const

export type NoticeStatus = (typeof NOTICE_STATUSES)[number]

/**
 * resident: for my homes. unread: of these, what I have not read yet. console: all of my community. public: of a place.
 * worker: what asks for acknowledgement in the grids I work in.
 */
export const NOTICE_VIEWS = ['resident', 'unread', 'console', 'public', 'worker'] as const

export type NoticeView = (typeof NOTICE_VIEWS)[number]

/** 通知公告. */
export interface Notice extends TenantId {
  /** The community's code, or the code of one of its grids. */
  readonly areaCode: string
  readonly areaName: string
  /** Further grids in which homes of that grid are by now. */
  readonly heirCodes: readonly string[]
  /** Only these of the area; all without. */
  readonly buildings: readonly { readonly id: string; readonly name: string }[]
  /** Only this group of its homes; null for all. */
  readonly audience: NoticeGroup | null
  readonly communityName: string
  readonly category: NoticeCategory
  readonly title: string
  readonly body: string
  readonly asksAcknowledgement: boolean
  readonly authorName: string
  /** In the future while it is scheduled. */
  readonly publishedAt: Date
  /** When it leaves the lists. */
  readonly expiresAt: Date
  /** When it has to be looked at again; null for one that ends by itself. */
  readonly reviewAt: Date | null
  /** As it was written down once it was over. */
  readonly archivedReason: ArchiveReason | null
  readonly withdrawnAt: Date | null
  readonly withdrawnReason: string | null
  /** Everybody may read why. */
  readonly isReasonPublic: boolean
  readonly isPinned: boolean
  /** Which text it is, counted from 0. */
  readonly version: number
  readonly correctedAt: Date | null
}

/** 附件: a photo, or a document, under the name its committee gave it. */
export interface NoticeAttachment {
  readonly uploadId: string
  readonly contentType: ContentType
  readonly name: string
  readonly byteSize: number
}

/** A file that was uploaded, and what it shall be called. */
export interface NamedUpload {
  readonly uploadId: string
  readonly name: string
}

/** What a notice said until a correction took its place. */
export interface NoticeVersion {
  /** From 0. */
  readonly version: number
  /** Null, like its body, for one that is withheld for what it says about somebody. */
  readonly title: string | null
  readonly body: string | null
  readonly expiresAt: Date
  readonly attachments: readonly NoticeAttachment[]
  /** Why it was corrected. */
  readonly reason: string
  /** Everybody was asked again, as what it says has changed in substance. */
  readonly isAskedAgain: boolean
  /** How many households knew it then; null where nobody was asked again. */
  readonly reachedHouseholds: number | null
  readonly correctedBy: string
  readonly correctedAt: Date
}

export interface NoticeCorrection {
  readonly id: TenantId
  readonly title: string
  readonly body: string
  /** Its end, or when it has to be looked at again, whichever it has. */
  readonly endsAt: Date
  /** Only of one that is not out yet nobody asks why. */
  readonly reason?: string | undefined
  readonly asksAgain: boolean
  /** The mobile numbers in it are an office's and public. */
  readonly phonesArePublic: boolean
  /** What it said until now is shown to nobody any more. */
  readonly removesPersonalData: boolean
  /** All it has from now on, those that stay among them; without, they stay as they are. */
  readonly attachments?: readonly NamedUpload[] | undefined
  /** Of the text that is corrected. */
  readonly version: number
}

/** How somebody told a household: a call, a visit, or a paper left at its door. */
export const DELIVERY_MEANS = ['phone', 'door', 'paper'] as const

export type DeliveryMeans = (typeof DELIVERY_MEANS)[number]

/** 触达: households of the target area, how many of them know by themselves, and how many were told and how. */
export interface Reach extends Readonly<Record<DeliveryMeans, number>> {
  readonly households: number
  readonly online: number
}

/** A household that a notice has not reached yet, or was told of it. */
export interface NoticeHousehold extends TenantId {
  readonly label: string
  /** Null while it is unreached. */
  readonly means: DeliveryMeans | null
  readonly deliveredAt: Date | null
}

/** A current notice that some home of a worker's grids has still to be told of. */
export interface UnreachedNotice extends TenantId {
  readonly title: string
  readonly expiresAt: Date
}

export interface NoticeAbilities {
  readonly read: boolean
  readonly withdraw: boolean
  readonly correct: boolean
  /** Keeping it on top, and letting it go. */
  readonly pin: boolean
  /** Saying that it is still right. */
  readonly confirm: boolean
  /** Seeing which households are unreached, and ticking off whom one has told. */
  readonly deliver: boolean
}

/** A notice as one person sees it at one moment. */
export interface NoticeForActor {
  readonly notice: Notice
  /** None in lists. */
  readonly attachments: readonly NoticeAttachment[]
  readonly status: NoticeStatus
  /** Null for one that ends by itself, or is over. */
  readonly review: Review | null
  /** Since when it is over, and why; null for one that is not, or was withdrawn. */
  readonly archive: { readonly at: Date; readonly reason: ArchiveReason } | null
  readonly isRead: boolean
  readonly isAcknowledged: boolean
  /** The reader has read what it said before. */
  readonly isChangedSinceRead: boolean
  /** Null for those who may not see it. */
  readonly reach: Reach | null
  readonly abilities: NoticeAbilities
}

export interface NoticeDraft {
  readonly areaCode: string
  /** Only these of the area; all without. */
  readonly buildings: readonly TenantId[]
  readonly audience: NoticeGroup | null
  readonly category: NoticeCategory
  readonly title: string
  readonly body: string
  readonly asksAcknowledgement: boolean
  /** Its end, or when it has to be looked at again. */
  readonly endsAt: Date
  /** It stands until somebody says that it is not right any more. */
  readonly isReviewed: boolean
  /** When it goes out; null at once. */
  readonly publishesAt: Date | null
  readonly isPinned: boolean
  /** The mobile numbers in it are an office's and public. */
  readonly phonesArePublic: boolean
  readonly attachments: readonly NamedUpload[]
}
