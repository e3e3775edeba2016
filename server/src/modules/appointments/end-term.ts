import {
  alreadyAppointed,
  datesInvalid,
  endsEarlier,
  lastInOffice,
  lastWorker,
} from './appointments-errors'
import type { DutyHours, Office, Post, Term } from './appointments-types'
import { leavesGap } from './first-gap'
import { MAX_AHEAD_MS } from './terms'

export interface Ending {
  /** Now while it is null. */
  readonly endsAt: Date | null
  /** Who follows at that moment. */
  readonly successorId: string | undefined
  /** The committee answers for the grid (代管) until somebody is appointed. */
  readonly isTakenOver: boolean
}

interface End {
  readonly endsAt: Date
  readonly successor:
    | (Office & Term & DutyHours & { readonly accountId: string; readonly isSecond: boolean })
    | undefined
  /** The committee took over, because nobody else does. */
  readonly isTakenOver: boolean
}

/**
 * How a post ends so that its office is never without somebody who answers for it.
 * @param all everybody of the office, the post too
 * @throws DomainError `appointment_dates_invalid`, `appointment_ends_earlier`, `already_appointed`, `last_worker`, `last_in_office`
 */
export function endTerm(post: Post, all: readonly Post[], ending: Ending, now: Date): End {
  const asked = ending.endsAt ?? now
  if (asked < now || asked.getTime() > now.getTime() + MAX_AHEAD_MS) throw datesInvalid('endsAt')
  // What has not begun never does.
  const endsAt = new Date(Math.max(asked.getTime(), post.startsAt.getTime()))
  if (post.endsAt !== null && endsAt > post.endsAt) throw endsEarlier()
  const others = all.filter(({ id }) => id !== post.id)
  const successor = ending.successorId === undefined ? undefined : follow(post, ending.successorId)
  if (successor && all.some(({ accountId }) => accountId === successor.accountId)) {
    throw alreadyAppointed()
  }
  const after: Term[] = [...others, { startsAt: post.startsAt, endsAt }]
  if (successor) after.push({ startsAt: endsAt, endsAt: null })
  const isGap = leavesGap(all, after, now)
  const isGrid = post.role === 'grid_worker'
  if (isGap && !(isGrid && ending.isTakenOver)) throw isGrid ? lastWorker() : lastInOffice()
  return {
    endsAt,
    successor: successor && { ...successor, startsAt: endsAt, endsAt: null },
    isTakenOver: isGap,
  }
}

/** The same office and hours for somebody else. */
function follow(post: Post, accountId: string) {
  const { role, areaCode, departmentCode, dutyFrom, dutyUntil, isSecond } = post
  return { role, areaCode, departmentCode, dutyFrom, dutyUntil, isSecond, accountId }
}
