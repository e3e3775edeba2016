import type { TenantId } from '../../lib/ids'

export const OPINION_STATUSES = ['waiting', 'public', 'declined', 'withdrawn'] as const

/** waiting 待审 until the committee has read it; declined 未公开 for one of the rules below. */
export type OpinionStatus = (typeof OPINION_STATUSES)[number]

/** The only grounds on which an opinion is kept from the public; that it is unwelcome is none of them. */
export const DECLINE_RULES = [
  'off_topic',
  'personal_data',
  'insulting',
  'advertising',
  'unlawful',
] as const

export type DeclineRule = (typeof DECLINE_RULES)[number]

/** 意见: what a resident says to a consultation. */
export interface Opinion extends TenantId {
  readonly consultationId: string
  readonly consultationTitle: string
  readonly authorAccountId: string
  readonly authorName: string
  readonly body: string
  readonly status: OpinionStatus
  readonly writtenAt: Date
  readonly publishedAt: Date | null
  /** The committee's refusal; it stays known when an appeal has set it aside. */
  readonly refusal: Refusal | null
  readonly appeal: Appeal | null
}

export interface Refusal {
  readonly rule: DeclineRule
  readonly note: string
  readonly decidedByAccountId: string
  readonly decidedBy: string
  readonly decidedAt: Date
}

/** 申诉: once, and decided once. */
export interface Appeal {
  readonly text: string
  readonly appealedAt: Date
  readonly decision: {
    readonly isPublished: boolean
    readonly note: string
    readonly decidedBy: string
    readonly decidedAt: Date
  } | null
}

/** What the committee says to an opinion, as it was at one time. */
export interface Reply {
  readonly body: string
  readonly repliedBy: string
  readonly repliedAt: Date
}

/** The time during which opinions to a consultation are taken. */
export interface OpinionRound {
  readonly askedAt: Date
  readonly endsAt: Date
  readonly isOpen: boolean
}

/** An opinion as one person sees it at one moment. */
export interface OpinionView {
  readonly opinion: Opinion
  /** Newest first: what holds now, then what it was before. */
  readonly replies: readonly Reply[]
  readonly isMine: boolean
  /** Whether the refusal and the appeal are told to this person. */
  readonly seesRefusal: boolean
  readonly abilities: OpinionAbilities
}

export interface OpinionAbilities {
  readonly withdraw: boolean
  readonly publish: boolean
  readonly decline: boolean
  readonly appeal: boolean
  readonly decideAppeal: boolean
  readonly reply: boolean
}

/** What everybody may know about the opinions to a consultation, and what the asker has to do with them. */
export interface OpinionSummary {
  readonly publicCount: number
  readonly answeredCount: number
  /** How many the committee has not read; null for everybody else. */
  readonly waitingCount: number | null
  /** How many more the asker may write now. */
  readonly left: number
}
