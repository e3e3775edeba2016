import { View } from '@tarojs/components'
import { describeDay, describeMoment, formatDate } from '../../../lib/shanghai-time'
import { accessible } from '../../../ui/access/pressable'
import { Note } from '../../../ui/status/note'
import { Tag } from '../../../ui/status/tag'
import { detailCopy as copy } from '../detail-copy'
import { type Notice, type NoticeStatus, overdueSince, statusAt } from '../domain/notice'
import { joinFacts } from './join-facts'
import { noticeCategory } from './notice-category'

interface NoticeHeadProps {
  notice: Notice
  /** Milliseconds. */
  now: number
}

/** What it is about, who issued it, when, until when it holds, and whether it still does. */
export function NoticeHead({ notice, now }: NoticeHeadProps) {
  const { icon, word } = noticeCategory(notice.category)
  const status = statusAt(notice, now)
  const overdue = status === 'current' ? overdueSince(notice, now) : undefined
  return (
    <View>
      <View className="line">
        <Tag icon={icon}>{word}</Tag>
      </View>
      <View className="t-head mt2" {...accessible({ role: 'heading' })}>
        {notice.title}
      </View>
      <View className="t-meta mt2">{copy.issuedBy(notice.communityName, notice.authorName)}</View>
      <View className="t-meta">{joinFacts(datesOf(notice, now))}</View>
      <ForWhom notice={notice} />
      {overdue && (
        <View className="mt3">
          <Note kind="soon" id="notice-overdue">
            {copy.overdue(formatDate(overdue), notice.communityName)}
          </Note>
        </View>
      )}
      {(status === 'withdrawn' || status === 'expired') && (
        <View className="mt3">
          <Note kind="soon" icon={status === 'withdrawn' ? 'circle-x' : 'clock'}>
            {status === 'withdrawn' ? (
              <Withdrawal notice={notice} now={now} />
            ) : (
              archiveWords(notice, now)
            )}
          </Note>
        </View>
      )}
    </View>
  )
}

/** Since when and until when; what was withdrawn holds until nothing. */
function datesOf(notice: Notice, now: number): string[] {
  const status = statusAt(notice, now)
  const issued =
    status === 'scheduled'
      ? copy.goesOutAt(describeMoment(notice.publishedAt, now))
      : copy.issuedAt(describeDay(notice.publishedAt, now))
  const expiry = describeMoment(notice.expiresAt, now)
  const holds = notice.review
    ? copy.reviewBy(describeMoment(notice.review.dueAt, now))
    : copy.holdsUntil(expiry)
  const until: Readonly<Record<NoticeStatus, readonly string[]>> = {
    scheduled: [holds],
    current: [holds],
    expired: [copy.heldUntil(expiry)],
    withdrawn: [],
  }
  return [issued, ...until[status]]
}

/** Why it is over; what was kept on the phone may have been looked at again or not. */
function archiveWords({ archive, review, expiresAt }: Notice, now: number): string {
  const isLeft = archive ? archive.reason === 'not_reviewed' : review !== null
  return isLeft ? copy.notReviewed(describeMoment(expiresAt, now)) : copy.expired
}

/** Nothing is said of what is for every home of its area. */
function ForWhom({ notice: { buildings, audience } }: { notice: Notice }) {
  const words = [
    ...(buildings.length > 0 ? [buildings.map(({ name }) => name).join('、')] : []),
    ...(audience ? [copy.groups[audience]] : []),
  ]
  if (words.length === 0) return null
  return <View className="t-meta">{copy.onlyFor(words.join('，'))}</View>
}

function Withdrawal({ notice, now }: NoticeHeadProps) {
  const { withdrawnAt, withdrawnReason } = notice
  return (
    <>
      <View>{copy.withdrawn(withdrawnAt ? describeMoment(withdrawnAt, now) : undefined)}</View>
      {withdrawnReason && <View>{copy.because(withdrawnReason)}</View>}
    </>
  )
}
