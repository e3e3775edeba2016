import type { ConsultationStatus } from '../consultations/consultations-types'
import { illegalStep } from './opinions-errors'
import type { Opinion, OpinionStatus } from './opinions-types'

/** Waiting or public ones of one person to one consultation. */
export const MAX_OPINIONS = 5

const DAY_MS = 24 * 3_600_000
const SHORTEST_ROUND_MS = DAY_MS
const LONGEST_ROUND_MS = 60 * DAY_MS

export type OpinionEvent = 'publish' | 'decline' | 'withdraw' | 'appeal' | 'decide_appeal' | 'reply'

/** Where an opinion must stand for each of these; an appeal asks for more below. */
const FROM: Readonly<Record<OpinionEvent, readonly OpinionStatus[]>> = {
  publish: ['waiting'],
  decline: ['waiting'],
  withdraw: ['waiting', 'public'],
  appeal: ['declined'],
  decide_appeal: ['declined'],
  reply: ['public'],
}

export function canHappen(opinion: Pick<Opinion, 'status' | 'appeal'>, event: OpinionEvent) {
  if (!FROM[event].includes(opinion.status)) return false
  if (event === 'appeal') return opinion.appeal === null
  if (event === 'decide_appeal') return opinion.appeal !== null && opinion.appeal.decision === null
  return true
}

/** @throws DomainError `illegal_transition` when the event cannot happen to the opinion as it stands */
export function assertCanHappen(opinion: Pick<Opinion, 'status' | 'appeal'>, event: OpinionEvent) {
  if (!canHappen(opinion, event)) throw illegalStep(opinion.status, event)
}

/** What is wrong with an end of a round seen from now, if anything; both bounds are allowed. */
export function endProblem(endsAt: Date, now: Date): 'too_soon' | 'too_far' | undefined {
  const ahead = endsAt.getTime() - now.getTime()
  if (ahead < SHORTEST_ROUND_MS) return 'too_soon'
  return ahead > LONGEST_ROUND_MS ? 'too_far' : undefined
}

/** The end instant itself is already late; so is everything once the poll is open. */
export function isRoundOpen(
  status: ConsultationStatus,
  round: { readonly endsAt: Date } | undefined,
  now: Date,
): boolean {
  return status === 'opinions' && round !== undefined && now < round.endsAt
}
