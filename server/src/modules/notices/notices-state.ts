import { addLimit } from '../../lib/calendar'
import { notFound } from '../../lib/domain-error'
import { type ArchiveReason, FRESHNESS_RULES, type Review } from '../freshness/freshness-types'
import { noticeExpired, noticeWithdrawn } from './notices-errors'
import type { Notice, NoticeStatus } from './notices-types'

export interface NoticeTimes {
  readonly publishedAt: Date
  readonly expiresAt: Date
  readonly withdrawnAt: Date | null
}

export type NoticeStanding = NoticeTimes & Pick<Notice, 'withdrawnReason' | 'isReasonPublic'>

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
export function assertCurrent(notice: NoticeStanding, now: Date): void {
  const status = statusOf(notice, now)
  if (status === 'scheduled') throw notFound('notice')
  if (status === 'expired') throw noticeExpired()
  if (status === 'withdrawn') {
    throw noticeWithdrawn(notice.isReasonPublic ? notice.withdrawnReason : null)
  }
}

interface NoticeEnds {
  readonly expiresAt: Date
  readonly reviewAt: Date | null
}

/** When a notice is over: at its end, or some time after nobody looked at it again. */
export function endsOf(endsAt: Date, isReviewed: boolean): NoticeEnds {
  if (!isReviewed) return { expiresAt: endsAt, reviewAt: null }
  const { archiveAfter } = FRESHNESS_RULES.notice
  return { expiresAt: addLimit(endsAt, archiveAfter), reviewAt: endsAt }
}

/** When a notice that is confirmed now has to be looked at again, unless somebody says otherwise. */
export function nextReview(now: Date): Date {
  return addLimit(now, FRESHNESS_RULES.notice.reviewAfter)
}

/** Null for what ends by itself, or does not stand any more. */
export function reviewOf(
  notice: NoticeTimes & Pick<NoticeEnds, 'reviewAt'>,
  now: Date,
): Review | null {
  const status = statusOf(notice, now)
  if (notice.reviewAt === null || status === 'expired' || status === 'withdrawn') return null
  return { dueAt: notice.reviewAt, isOverdue: notice.reviewAt <= now }
}

/** Since when it is over and why; from that moment on, whether it was written down yet or not. */
export function archiveOf(
  notice: NoticeTimes & NoticeEnds & { readonly archivedReason: ArchiveReason | null },
  now: Date,
): { readonly at: Date; readonly reason: ArchiveReason } | null {
  if (statusOf(notice, now) !== 'expired') return null
  const reason = notice.archivedReason ?? archiveReasonOf(notice)
  return { at: notice.expiresAt, reason }
}

export function archiveReasonOf({ reviewAt }: Pick<NoticeEnds, 'reviewAt'>): ArchiveReason {
  return reviewAt === null ? 'ended' : FRESHNESS_RULES.notice.archiveReason
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
