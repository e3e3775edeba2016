import { noticeExpired, noticeWithdrawn } from './notices-errors'
import type { NoticeStatus } from './notices-types'

interface NoticeTimes {
  readonly expiresAt: Date
  readonly withdrawnAt: Date | null
}

/** A notice expires by the clock, without anybody storing it; the expiry instant itself is past. */
export function statusOf({ expiresAt, withdrawnAt }: NoticeTimes, now: Date): NoticeStatus {
  if (withdrawnAt !== null) return 'withdrawn'
  return now.getTime() < expiresAt.getTime() ? 'current' : 'expired'
}

/** @throws DomainError `notice_expired` or `notice_withdrawn` */
export function assertCurrent(notice: NoticeTimes, now: Date): void {
  const status = statusOf(notice, now)
  if (status === 'expired') throw noticeExpired()
  if (status === 'withdrawn') throw noticeWithdrawn()
}

/** What is wrong with an expiry seen from now, if anything. A calendar year ahead is the last allowed. */
export function expiryProblem(expiresAt: Date, now: Date): 'too_soon' | 'too_far' | undefined {
  if (expiresAt <= now) return 'too_soon'
  const yearAhead = new Date(now)
  yearAhead.setUTCFullYear(yearAhead.getUTCFullYear() + 1)
  return expiresAt > yearAhead ? 'too_far' : undefined
}
