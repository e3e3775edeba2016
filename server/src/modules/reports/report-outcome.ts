import type { ActivityDetails, Rating } from './activity-types'
import type { ReportEvent } from './reports-types'

/** Where a report stands for evaluation. A refusal counts as one at once, settled or not. */
export type OutcomeState =
  | 'open'
  | 'resolved'
  | 'suspended'
  | 'confirmed'
  | 'lapsed'
  | 'rejected'
  | 'withdrawn'
  | 'duplicate'

/** What a report's history says so far, as far as the three rates ask for it (docs/evaluation.md). */
export interface ReportOutcome {
  readonly submittedAt: Date
  /** The limits in force; null only before anything was set. */
  readonly respondDueAt: Date | null
  readonly resolveDueAt: Date | null
  readonly answeredAt: Date | null
  /** Confirmed, lapsed or refused at least once, or its solution was disputed. */
  readonly hasEnded: boolean
  readonly state: OutcomeState
  /** Since when the clock stands still. */
  readonly suspendedAt: Date | null
  /** Of the confirmation in force. */
  readonly rating: Rating | null
}

/** As much of an activity as the outcome depends on. */
export interface OutcomeStep {
  readonly event: ReportEvent
  readonly at: Date
  readonly details: ActivityDetails
}

const IS_ANSWER: readonly ReportEvent[] = [
  'accept',
  'accept_hand_off',
  'progress',
  'resolve',
  'reject',
]

const LEADS_TO: Readonly<Partial<Record<ReportEvent, OutcomeState>>> = {
  resolve: 'resolved',
  confirm: 'confirmed',
  lapse: 'lapsed',
  reject: 'rejected',
  withdraw: 'withdrawn',
  merge: 'duplicate',
  suspend: 'suspended',
  resume: 'open',
  dispute: 'open',
  reopen: 'open',
  unmerge: 'open',
}

/** Whether the step says anything about the outcome at all. */
export function changesOutcome({ event, details }: OutcomeStep): boolean {
  const setsLimit = details.respondDueAt !== undefined || details.resolveDueAt !== undefined
  return setsLimit || IS_ANSWER.includes(event) || event in LEADS_TO || event === 'submit'
}

/**
 * The outcome after one more step of the history; pure, and all there is to it: an outcome is the steps folded from the
 * submission on. A restored report begins anew, with the day of its submission.
 */
export function foldOutcome(before: ReportOutcome | undefined, step: OutcomeStep): ReportOutcome {
  const { event, at, details } = step
  const outcome = before === undefined || event === 'restore' ? start(before, at) : before
  const { state } = outcome
  const isDenied = event === 'dispute' && state === 'resolved'
  const next = LEADS_TO[event] ?? state
  return {
    ...outcome,
    respondDueAt: instantOf(details.respondDueAt) ?? outcome.respondDueAt,
    resolveDueAt: instantOf(details.resolveDueAt) ?? outcome.resolveDueAt,
    answeredAt: outcome.answeredAt ?? (IS_ANSWER.includes(event) ? at : null),
    hasEnded: outcome.hasEnded || isDenied || ['confirmed', 'lapsed', 'rejected'].includes(next),
    state: next,
    suspendedAt: event === 'suspend' ? at : outcome.suspendedAt,
    rating: event === 'confirm' ? (details.rating ?? null) : outcome.rating,
  }
}

function start(before: ReportOutcome | undefined, at: Date): ReportOutcome {
  return {
    submittedAt: before?.submittedAt ?? at,
    respondDueAt: null,
    resolveDueAt: null,
    answeredAt: null,
    hasEnded: false,
    state: 'open',
    suspendedAt: null,
    rating: null,
  }
}

function instantOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text)
}
