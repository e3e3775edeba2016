import { Tag } from '../../../ui/status/tag'
import { consoleListCopy as copy } from '../console-copy'
import { type NoticeSummary, overdueSince, statusAt } from '../domain/notice'
import { NoticeTag } from './notice-tag'

/** Whether a notice holds, waits to be looked at again, has expired or was withdrawn. */
export function ConsoleStatus({ notice, now }: { notice: NoticeSummary; now: number }) {
  if (statusAt(notice, now) === 'current' && !overdueSince(notice, now))
    return <Tag kind="doing">{copy.current}</Tag>
  return <NoticeTag notice={notice} now={now} isMine={false} />
}
