import { Tag } from '../../../ui/status/tag'
import { noticeCopy as copy, listCopy } from '../copy'
import { type NoticeSummary, overdueSince, statusAt } from '../domain/notice'

interface NoticeTagProps {
  notice: NoticeSummary
  /** Milliseconds. */
  now: number
  /** Whether the reader may be asked to acknowledge it. */
  isMine: boolean
}

/** Whether it still holds, else what it asks of its reader. */
export function NoticeTag({ notice, now, isMine }: NoticeTagProps) {
  const status = statusAt(notice, now)
  if (status === 'withdrawn') return <Tag kind="no">{copy.status.withdrawn}</Tag>
  if (status === 'scheduled') return <Tag icon="clock">{copy.status.scheduled}</Tag>
  if (status === 'expired') return <Tag icon="clock">{copy.status.expired}</Tag>
  return (
    <>
      {overdueSince(notice, now) && <Tag icon="clock">{listCopy.overdue}</Tag>}
      {isMine && notice.asksAcknowledgement && <Asked isDone={notice.isAcknowledged} />}
    </>
  )
}

function Asked({ isDone }: { isDone: boolean }) {
  return isDone ? <Tag kind="done">{copy.acknowledged}</Tag> : <Tag kind="you">{listCopy.asks}</Tag>
}
