import { describeDay } from '../../../lib/shanghai-time'
import { listCopy as copy } from '../copy'
import { type NoticeSummary, overdueSince } from '../domain/notice'
import { joinFacts } from './join-facts'
import { noticeCategory } from './notice-category'

interface HomeView {
  /** Milliseconds. */
  readonly now: number
  /** Reading counts only for whoever lives there. */
  readonly isMine: boolean
}

/** A notice as a line of the home page. */
export function presentForHome(notice: NoticeSummary, { now, isMine }: HomeView) {
  const { icon, word } = noticeCategory(notice.category)
  const asks = isMine && notice.asksAcknowledgement && !notice.isAcknowledged
  return {
    key: `notice-${notice.id}`,
    icon,
    plate: notice.category === 'emergency' ? ('soon' as const) : ('plain' as const),
    title: notice.title,
    sub: asks ? copy.asks : joinFacts([word, describeDay(notice.publishedAt, now)]),
    ...(isMine && { newWord: copy.unread }),
    ...(overdueSince(notice, now) && { tag: { kind: 'plain' as const, word: copy.overdue } }),
  }
}
