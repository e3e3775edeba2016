import { useContext } from 'react'
import { describeDay } from '../../../lib/shanghai-time'
import { DisplayContext } from '../../../ui/display-context'
import { Row } from '../../../ui/list/row'
import { NewMark } from '../../../ui/status/new-mark'
import { listCopy as copy } from '../copy'
import { type NoticeSummary, statusAt } from '../domain/notice'
import { describeArea } from './describe-area'
import { joinFacts } from './join-facts'
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
  const { isElder } = useContext(DisplayContext)
  const { icon, word } = noticeCategory(notice.category)
  const isOver = statusAt(notice, now) !== 'current'
  const newWord = isMine && !isOver ? wordOf(notice) : undefined
  const plate = notice.category === 'emergency' ? 'soon' : 'brand'
  return (
    <Row
      id={`notice-${notice.id}`}
      icon={icon}
      plate={isOver ? 'plain' : plate}
      title={notice.title}
      sub={joinFacts([
        ...(notice.isPinned ? [copy.pinned] : []),
        word,
        describeArea(notice, gridCode),
        describeDay(notice.publishedAt, now),
      ])}
      tags={
        <>
          {isElder && newWord && <NewMark word={newWord} />}
          <NoticeTag notice={notice} now={now} isMine={isMine} />
        </>
      }
      newWord={isElder ? undefined : newWord}
      isDone={isOver}
      onPress={() => onOpen(notice)}
    />
  )
}

/** What is new about it for its reader, if anything. */
function wordOf({ isRead, isChangedSinceRead }: NoticeSummary): string | undefined {
  if (!isRead) return copy.unread
  return isChangedSinceRead ? copy.changed : undefined
}
