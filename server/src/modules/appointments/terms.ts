import { datesInvalid } from './appointments-errors'
import type { AppointmentChangeKind, DutyHours, Post, Term } from './appointments-types'

const DAY_MS = 86_400_000
/** How far ahead a term may begin or end. */
export const MAX_AHEAD_MS = 3 * 366 * DAY_MS

/** One of the two is missing, or duty ends before it starts. */
export function hoursAreWrong({ dutyFrom, dutyUntil }: DutyHours): boolean {
  if (dutyFrom === null || dutyUntil === null) return dutyFrom !== dutyUntil
  return dutyFrom >= dutyUntil
}

/** @throws DomainError `appointment_dates_invalid` */
export function assertTerm({ startsAt, endsAt }: Term, now: Date): void {
  const latest = new Date(now.getTime() + MAX_AHEAD_MS)
  // A day that has begun is today.
  if (startsAt.getTime() < now.getTime() - DAY_MS || startsAt > latest)
    throw datesInvalid('startsAt')
  if (endsAt !== null && (endsAt <= startsAt || endsAt <= now || endsAt > latest)) {
    throw datesInvalid('endsAt')
  }
}

/** Whether there is a moment in both. */
export function overlaps(one: Term, other: Term): boolean {
  return (
    (one.endsAt === null || one.endsAt > other.startsAt) &&
    (other.endsAt === null || other.endsAt > one.startsAt)
  )
}

/** What a change of a post is, in the words of its history. */
export function kindsOf(
  post: Post,
  wanted: DutyHours & { readonly isSecond: boolean },
): AppointmentChangeKind[] {
  const kinds: AppointmentChangeKind[] = []
  if (post.isSecond !== wanted.isSecond) kinds.push(wanted.isSecond ? 'made_second' : 'made_first')
  if (post.dutyFrom !== wanted.dutyFrom || post.dutyUntil !== wanted.dutyUntil) {
    kinds.push('hours_changed')
  }
  return kinds
}
