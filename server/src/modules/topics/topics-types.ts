import type { TenantId } from '../../lib/ids'
import type { HeldBack } from '../content-checks/content-checks-types'

/** What is stored; how long it waits, time alone decides. */
export const TOPIC_STATUSES = [
  'collecting',
  'waiting',
  'adopted',
  'answered',
  'declined',
  'withdrawn',
] as const

export type TopicStatus = (typeof TOPIC_STATUSES)[number]

/** 议题: what a resident wants the community to talk about. */
export interface Topic extends TenantId {
  /** The community's code, or the code of one of its grids. */
  readonly areaCode: string
  readonly areaName: string
  readonly communityName: string
  readonly title: string
  readonly body: string
  readonly status: TopicStatus
  /** What keeps it from the public. */
  readonly checkStatus: HeldBack | null
  readonly authorAccountId: string
  /** Households of the area, and how many of them oblige the committee to answer: as they were at the proposal. */
  readonly householdCount: number
  readonly supportNeeded: number
  readonly supportCount: number
  readonly answerWorkDays: number
  readonly proposedAt: Date
  /** Support is collected until then. */
  readonly closesAt: Date
  /** Since enough households support it: until when the committee has to answer. */
  readonly answerDueAt: Date | null
  /** When the committee answered or the author withdrew it. */
  readonly endedAt: Date | null
  readonly answer: string | null
}

/** `lapsed`: too few households supported it in time. */
export type TopicPhase = TopicStatus | 'lapsed'

export const ANSWER_KINDS = ['adopted', 'answered', 'declined'] as const

/** 采纳 makes it a consultation, 答复 answers without one, 不采纳 says why not. */
export type AnswerKind = (typeof ANSWER_KINDS)[number]

export interface TopicDraft {
  readonly areaCode: string
  readonly title: string
  readonly body: string
}

/** What would hold for a topic proposed in an area now. */
export interface TopicTerms
  extends Pick<Topic, 'householdCount' | 'supportNeeded' | 'answerWorkDays' | 'closesAt'> {
  readonly areaCode: string
}

/** What a county decides about topics. */
export interface TopicSettings {
  /** So many in a hundred households oblige the committee to answer, but never fewer than the minimum. */
  readonly supportPercent: number
  readonly supportMinimum: number
  readonly collectDays: number
  readonly answerWorkDays: number
}

/** A topic as one person sees it at one moment. */
export interface TopicView {
  readonly topic: Topic
  readonly phase: TopicPhase
  /** Enough support, and no answer in time. */
  readonly isOverdue: boolean
  readonly isMine: boolean
  /** Whether all of the person's households in the area support it, whoever in them said so. */
  readonly isSupportedByMe: boolean
  readonly abilities: TopicAbilities
}

/** A consultation that came of a topic, in the same community. */
export interface BecameConsultation {
  readonly id: string
  readonly title: string
}

/** One that was adopted and has become no consultation yet, for its committee. */
export interface AdoptedTopic extends TopicView {
  /** The newest that has begun and that nobody but the committee knows. */
  readonly draft: BecameConsultation | null
}

/** One topic on its own: what became of it as well. */
export interface TopicDetail extends AdoptedTopic {
  /** The newest that came of it and that is public. */
  readonly consultation: BecameConsultation | null
}

export interface TopicAbilities {
  readonly support: boolean
  readonly withdrawSupport: boolean
  readonly answer: boolean
  /** As the answer; only once enough households want one. */
  readonly decline: boolean
  /** A consultation that comes of it. */
  readonly draft: boolean
  readonly withdraw: boolean
}
