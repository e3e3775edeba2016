import { describeDay } from '../../../lib/shanghai-time'
import { Row } from '../../../ui/list/row'
import { listCopy as copy } from '../copy'
import { type NoticeSummary, statusAt } from '../domain/notice'
import { describeArea } from './describe-area'
import { noticeCategory } from './notice-category'
import { NoticeTag } from './notice-tag'

interface NoticeRowProps {
  notice: NoticeSummary
  /** Milliseconds. */
  now: number
  gridCode: string | undefined
  isMine: boolean
  onOpen: (notice: NoticeSummary) => void
}

/** A notice in a resident's list: what, for whom, when, and whether it waits for them. */
export function NoticeRow({ notice, now, gridCode, isMine, onOpen }: NoticeRowProps) {
  const { icon, word } = noticeCategory(notice.category)
  const isOver = statusAt(notice, now) !== 'current'
  const isNew = isMine && !isOver && !notice.isRead
  const plate = notice.category === 'emergency' ? 'soon' : 'brand'
  return (
    <Row
      id={`notice-${notice.id}`}
      icon={icon}
      plate={isOver ? 'plain' : plate}
      title={notice.title}
      sub={[word, describeArea(notice, gridCode), describeDay(notice.publishedAt, now)].join(' · ')}
      tags={<NoticeTag notice={notice} now={now} isMine={isMine} />}
      newWord={isNew ? copy.unread : undefined}
      isDone={isOver}
      onPress={() => onOpen(notice)}
    />
  )
}
