import { illegalTransition } from './consultations-errors'
import type { ConsultationStatus } from './consultations-types'

export type ConsultationEvent =
  | 'ask_opinions'
  | 'open_poll'
  | 'end_poll'
  | 'start_carrying_out'
  | 'close'

interface Transition {
  readonly from: readonly ConsultationStatus[]
  readonly to: ConsultationStatus
}

/** All six steps. A result that asks for nothing to be carried out closes at once. */
export const TRANSITIONS: Readonly<Record<ConsultationEvent, Transition>> = {
  ask_opinions: { from: ['draft'], to: 'opinions' },
  open_poll: { from: ['draft', 'opinions'], to: 'voting' },
  end_poll: { from: ['voting'], to: 'result' },
  start_carrying_out: { from: ['result'], to: 'carrying_out' },
  close: { from: ['result', 'carrying_out'], to: 'closed' },
}

export function canHappen(status: ConsultationStatus, event: ConsultationEvent): boolean {
  return TRANSITIONS[event].from.includes(status)
}

/** @throws DomainError `illegal_transition` when the event cannot happen in that status */
export function nextStatus(
  status: ConsultationStatus,
  event: ConsultationEvent,
): ConsultationStatus {
  if (!canHappen(status, event)) throw illegalTransition(status, event)
  return TRANSITIONS[event].to
}

const HOUR_MS = 3_600_000
const SHORTEST_POLL_MS = HOUR_MS
const LONGEST_POLL_MS = 90 * 24 * HOUR_MS

/** What is wrong with a closing time seen from now, if anything; both bounds are allowed. */
export function closingProblem(closesAt: Date, now: Date): 'too_soon' | 'too_far' | undefined {
  const ahead = closesAt.getTime() - now.getTime()
  if (ahead < SHORTEST_POLL_MS) return 'too_soon'
  return ahead > LONGEST_POLL_MS ? 'too_far' : undefined
}

/** Whether a poll can be held at all after opinions were taken until then: the shortest fits in between. */
export function leavesTimeToVote(closesAt: Date, opinionsEndAt: Date): boolean {
  return closesAt.getTime() - opinionsEndAt.getTime() >= SHORTEST_POLL_MS
}

/** The closing instant itself is already late. */
export function hasEnded(poll: { readonly closesAt: Date }, now: Date): boolean {
  return now.getTime() >= poll.closesAt.getTime()
}

/** Whether time has ended the poll and nobody has counted it yet. */
export function waitsForCount(
  { status, poll }: { readonly status: ConsultationStatus; readonly poll: { closesAt: Date } },
  now: Date,
): boolean {
  return canHappen(status, 'end_poll') && hasEnded(poll, now)
}
