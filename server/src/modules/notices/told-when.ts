import { noticeExpired, toldAtOutOfRange } from './notices-errors'
import { assertCurrent, type NoticeStanding, statusOf } from './notices-state'

/** Between which instants somebody was told; the same twice where it is known exactly. */
export interface ToldSpan {
  readonly from: Date
  readonly until: Date
}

/** As long as a visit may be written down afterwards. */
const SENT_WITHIN_MS = 30 * 86_400_000
/** By so much a phone's clock may be ahead. */
const CLOCK_AHEAD_MS = 5 * 60_000

/**
 * When within a span somebody was told of a notice: as late as it can have been. What was done in time counts, also when a
 * phone had no network until the notice was over; what was said before the text that everybody is to know does not.
 * @param span.textSince since when it says so, where it was corrected and everybody is told again
 * @throws DomainError `not_found` for one that is not out yet, `notice_expired`, `notice_withdrawn`, `told_at_out_of_range`
 */
export function toldWhen(
  notice: NoticeStanding,
  { from, until, textSince }: ToldSpan & { readonly textSince?: Date | undefined },
  now: Date,
): Date {
  if (statusOf(notice, now) !== 'expired') assertCurrent(notice, now)
  if (from.getTime() > now.getTime() + CLOCK_AHEAD_MS) throw toldAtOutOfRange('in_future')
  if (now.getTime() - until.getTime() > SENT_WITHIN_MS) throw toldAtOutOfRange('too_old')
  if (until < notice.publishedAt) throw toldAtOutOfRange('before_notice')
  if (textSince && until < textSince) throw toldAtOutOfRange('before_correction')
  if (from >= notice.expiresAt) throw noticeExpired()
  const latest = Math.min(until.getTime(), now.getTime(), notice.expiresAt.getTime() - 1)
  return new Date(latest)
}
