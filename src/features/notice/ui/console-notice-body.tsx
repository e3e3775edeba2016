import { View } from '@tarojs/components'
import { Note } from '../../../ui/status/note'
import { consoleDetailCopy as copy } from '../console-copy'
import { type Notice, statusAt } from '../domain/notice'
import type { ConsoleNotice } from '../hooks/use-console-notice'
import { AttachmentList } from './attachment-list'
import { describeTarget } from './describe-target'
import { NoticeCorrections } from './notice-corrections'
import { NoticeHead } from './notice-head'
import { NoticeReach } from './notice-reach'
import { NoticeText } from './notice-text'

interface ConsoleNoticeBodyProps {
  notice: Notice
  screen: ConsoleNotice
}

/** What was published to whom, who has read it, what it said before, and when and why it was withdrawn. */
export function ConsoleNoticeBody({ notice, screen }: ConsoleNoticeBodyProps) {
  const { now, opening, versions } = screen
  return (
    <View>
      <NoticeHead notice={notice} now={now} />
      <View className="t-meta mt2">{copy.sentTo(describeTarget(notice))}</View>
      {notice.reach && <NoticeReach reach={notice.reach} />}
      {notice.asksAcknowledgement && (
        <View className="mt3">
          <Note>{copy.asks}</Note>
        </View>
      )}
      <NoticeText body={notice.body} isOver={statusAt(notice, now) !== 'current'} />
      <AttachmentList attachments={notice.attachments} opening={opening} />
      <NoticeCorrections notice={notice} versions={versions} opening={opening} now={now} />
    </View>
  )
}
