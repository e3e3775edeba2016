import { notFound } from '../../lib/domain-error'
import { noticeExpired, noticeWithdrawn } from './notices-errors'
import type { NoticeStatus } from './notices-types'

interface NoticeTimes {
  readonly publishedAt: Date
  readonly expiresAt: Date
  readonly withdrawnAt: Date | null
}

/** A notice goes out and expires by the clock, without anybody storing it; the expiry instant itself is past. */
export function statusOf(
  { publishedAt, expiresAt, withdrawnAt }: NoticeTimes,
  now: Date,
): NoticeStatus {
  if (withdrawnAt !== null) return 'withdrawn'
  if (now.getTime() < publishedAt.getTime()) return 'scheduled'
  return now.getTime() < expiresAt.getTime() ? 'current' : 'expired'
}

/** @throws DomainError `not_found` for one that is not out yet, `notice_expired` or `notice_withdrawn` */
export function assertCurrent(notice: NoticeTimes, now: Date): void {
  const status = statusOf(notice, now)
  if (status === 'scheduled') throw notFound('notice')
  if (status === 'expired') throw noticeExpired()
  if (status === 'withdrawn') throw noticeWithdrawn()
}

type TimeProblem = 'too_soon' | 'too_far'

/**
 * What is wrong with an expiry, if anything. A calendar year after it goes out is the last allowed.
 * @param publishedAt when it goes out; now for one that is out
 */
export function expiryProblem(expiresAt: Date, publishedAt: Date): TimeProblem | undefined {
  if (expiresAt <= publishedAt) return 'too_soon'
  const yearAhead = new Date(publishedAt)
  yearAhead.setUTCFullYear(yearAhead.getUTCFullYear() + 1)
  return expiresAt > yearAhead ? 'too_far' : undefined
}

const FURTHEST_MS = 90 * 86_400_000

/** What is wrong with a time to go out at, if anything: it is ahead, and at most ninety days. */
export function scheduleProblem(publishesAt: Date, now: Date): TimeProblem | undefined {
  const ahead = publishesAt.getTime() - now.getTime()
  if (ahead <= 0) return 'too_soon'
  return ahead > FURTHEST_MS ? 'too_far' : undefined
}
