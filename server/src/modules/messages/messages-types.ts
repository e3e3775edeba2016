import type { Template } from '../../integrations/wechat/message-templates'

/**
 * How much of what somebody lets us send a step is worth. final: how what they waited for ends, which always finds one left.
 * timely: it would come too late tomorrow. step: told once a day, with the others. none: only in the app.
 */
export type Worth = 'final' | 'timely' | 'step' | 'none'

interface KindTerms {
  readonly template: Template | null
  readonly worth: Worth
}

const step = (template: Template): KindTerms => ({ template, worth: 'step' })
const timely = (template: Template): KindTerms => ({ template, worth: 'timely' })
const final = (template: Template): KindTerms => ({ template, worth: 'final' })
/** One a day for each person, however much of it comes in: work is looked at in its list, not in messages. */
const work: KindTerms = { template: null, worth: 'none' }

/** Everything people are told, and how. */
export const MESSAGE_KINDS = {
  report_accepted: step('report'),
  report_progress: step('report'),
  report_handed_on: step('report'),
  report_extended: step('report'),
  report_resumed: step('report'),
  report_reopened: step('report'),
  report_escalated: step('report'),
  report_merged: step('report'),
  report_parted: step('report'),
  report_lapsed: step('report'),
  report_suspended: timely('report'),
  report_resolved: final('report'),
  report_rejected: final('report'),
  followed_resolved: final('report'),
  followed_lapsed: step('report'),
  /** What came of several reports in a day; only through WeChat. */
  report_digest: timely('report'),
  opinions_asked: step('consultation'),
  voting_opened: timely('consultation'),
  voting_ends_soon: timely('consultation'),
  poll_result: final('consultation'),
  milestone_done: step('consultation'),
  milestone_overdue: step('consultation'),
  opinion_declined: timely('consultation'),
  appeal_decided: timely('consultation'),
  consultation_digest: timely('consultation'),
  report_held_back: timely('report'),
  report_appeal_decided: timely('report'),
  topic_held_back: timely('consultation'),
  topic_appeal_decided: timely('consultation'),
  topic_adopted: final('consultation'),
  topic_answered: final('consultation'),
  roll_corrected: timely('consultation'),
  delegation_offered: timely('consultation'),
  delegation_decided: timely('consultation'),
  notice_published: final('notice'),
  notice_corrected: final('notice'),
  notice_changed: step('notice'),
  notice_withdrawn: step('notice'),
  /** What became of several notices in a day; only through WeChat. */
  notice_digest: timely('notice'),
  claim_approved: final('home'),
  claim_declined: final('home'),
  member_joined: timely('home'),
  member_disputed: timely('home'),
  dispute_decided: final('home'),
  visit_agreed: final('home'),
  visit_changed: timely('home'),
  visit_declined: final('home'),
  elder_recorded: timely('home'),
  /** Anybody can be appointed by the number of their phone, so they hear of it. */
  office_given: { template: null, worth: 'none' },
  office_changed: { template: null, worth: 'none' },
  office_ended: { template: null, worth: 'none' },
  leave_entered: { template: null, worth: 'none' },
  leave_taken_back: { template: null, worth: 'none' },
  gap_ahead: { template: null, worth: 'none' },
  gap_begun: { template: null, worth: 'none' },
  account_leaving: { template: null, worth: 'none' },
  work_reports: work,
  work_hand_offs: work,
  work_reminders: work,
  work_escalations: work,
  work_reopened: work,
  work_claims: work,
  work_visits: work,
  work_forms: work,
  work_checks: work,
  work_stale: work,
  work_stale_escalated: work,
} as const satisfies Readonly<Record<string, KindTerms>>

export type MessageKind = keyof typeof MESSAGE_KINDS
export type WorkKind = Extract<MessageKind, `work_${string}`>

/** The pages a message leads to. */
export const MESSAGE_TARGETS = [
  'report',
  'consultation',
  'roll',
  'delegation',
  'topic',
  'notice',
  'homes',
  'visit_requests',
  'leaving',
  'decisions',
  'workbench',
  'worker_forms',
  'console',
  'messages',
] as const
export type MessageTarget = (typeof MESSAGE_TARGETS)[number]

/** Where a tap leads. */
export interface Leading {
  readonly target: MessageTarget
  /** Of the thing the page shows; null where the page is about nothing in particular. */
  readonly targetId: string | null
}

/** What there is to tell. Nothing of it is personal: a category, a title that is public, a date. */
export interface Tidings extends Leading {
  readonly kind: MessageKind
  readonly about: string
  /** The instant its sentence names. */
  readonly dueAt: Date | null
}

export interface Message extends Tidings {
  readonly id: string
  readonly createdAt: Date
  readonly isRead: boolean
}

/** What WeChat tells of one template after it asked the person. */
export const CONSENT_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number]

export interface Subscription {
  readonly template: Template
  /** As WeChat calls the template. */
  readonly templateId: string
  /** Consent holds for all that follows, not for one message. */
  readonly isLongTerm: boolean
  /** Messages the person still lets us send. */
  readonly balance: number
}

/** dead: WeChat did not send them. unknown: nobody knows whether it did. */
export const TROUBLE_STATES = ['dead', 'unknown'] as const

export interface TroubleKey {
  readonly template: Template
  readonly state: (typeof TROUBLE_STATES)[number]
  /** WeChat's own number, where it gave one. */
  readonly errorCode: number | null
}

/** What an operator reads of messages that did not arrive: how many, why and since when, never whose. */
export interface MessageTrouble extends TroubleKey {
  readonly count: number
  readonly firstAt: Date
  readonly lastAt: Date
}
