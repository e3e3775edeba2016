import type { TenantId } from '../../../lib/ids'

/** Of the purposes of visits, those a home may ask for: 看望、安全、邻里的事、别的事. */
export const REQUEST_PURPOSES = ['care', 'safety', 'dispute', 'other'] as const

export type RequestPurpose = (typeof REQUEST_PURPOSES)[number]

/** The one who asks, or somebody old at home. */
export const FOR_WHOM = ['self', 'elder'] as const

export type ForWhom = (typeof FOR_WHOM)[number]

export const DAY_PARTS = ['any', 'morning', 'afternoon', 'evening'] as const

export type DayPart = (typeof DAY_PARTS)[number]

export const REQUEST_STATUSES = ['waiting', 'agreed', 'visited', 'declined', 'withdrawn'] as const

export type RequestStatus = (typeof REQUEST_STATUSES)[number]

export interface AgreedTime {
  /** `YYYY-MM-DD` in China. */
  readonly day: string
  readonly part: DayPart
}

/** 约走访: a home asks its grid worker to come. */
export interface VisitRequest extends TenantId {
  readonly household: TenantId & { readonly label: string; readonly gridCode: string }
  readonly askedByAccountId: string
  readonly purpose: RequestPurpose
  readonly forWhom: ForWhom
  /** Without a day any is fine. */
  readonly preferred: { readonly day: string | null; readonly part: DayPart }
  readonly words: string
  readonly status: RequestStatus
  readonly askedAt: Date
  /** Until when a day is agreed; once one is, the end of that day. */
  readonly dueAt: Date
  readonly agreed: AgreedTime | null
  /** Why nobody comes. */
  readonly reason: string | null
  /** To the committee: nobody works in the grid, or the time is over. */
  readonly isLeft: boolean
}

export interface NewVisitRequest {
  readonly household: TenantId
  readonly purpose: RequestPurpose
  readonly forWhom: ForWhom
  readonly preferred: VisitRequest['preferred']
  /** Empty when there is nothing to say. */
  readonly words: string
}

/** All that the committee knows of requests. */
export interface GridRequestCounts {
  readonly gridCode: string
  readonly gridName: string
  readonly waiting: number
  readonly agreed: number
  readonly overdue: number
}

/** A text as the database holds it; the key says whose it is. */
export interface SealedText {
  readonly key: string
  readonly text: string
}

/** A request as the database holds it. */
export type StoredRequest = Omit<VisitRequest, 'words' | 'reason'> & {
  readonly sealedWords: SealedText | null
  readonly sealedReason: SealedText | null
}
