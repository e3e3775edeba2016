import { describeDeadline, describeMoment } from '../../../lib/shanghai-time'
import type { DueKind } from '../../../ui/status/due'
import { homeCopy as copy } from '../copy'
import type { LatestNotice, OpenPoll } from '../hooks/use-community-news'

const DAY_MS = 24 * 60 * 60 * 1000
/** A poll that closes within this time asks for attention. */
const SOON_MS = 2 * DAY_MS

export function presentPoll({ id, title, poll }: OpenPoll, now: number) {
  const isSoon = Date.parse(poll.closesAt) - now <= SOON_MS
  const due: { kind: DueKind; words: string } = {
    kind: isSoon ? 'soon' : 'ok',
    words: copy.pollCloses(describeDeadline(poll.closesAt, now)),
  }
  return {
    key: `poll-${id}`,
    icon: 'vote' as const,
    plate: isSoon ? ('soon' as const) : ('brand' as const),
    title: copy.pollTitle(title, poll.myOpenUnits),
    due,
  }
}

export function presentNotice(
  notice: LatestNotice,
  { now, isMine }: { now: number; isMine: boolean },
) {
  const sub = notice.asksAcknowledgement
    ? copy.acknowledge
    : describeMoment(notice.publishedAt, now)
  return {
    key: `notice-${notice.id}`,
    icon: notice.category === 'emergency' ? ('triangle-alert' as const) : ('megaphone' as const),
    plate: notice.category === 'emergency' ? ('soon' as const) : ('plain' as const),
    title: notice.title,
    sub: isMine ? sub : describeMoment(notice.publishedAt, now),
    ...(isMine && { newWord: copy.unread }),
  }
}
