import { View } from '@tarojs/components'
import { Note } from '../../../ui/status/note'
import { consoleDetailCopy as copy } from '../console-copy'
import { type Notice, statusAt } from '../domain/notice'
import type { AttachmentOpening } from '../hooks/use-attachment-opening'
import { AttachmentList } from './attachment-list'
import { describeTarget } from './describe-target'
import { NoticeHead } from './notice-head'
import { NoticeReach } from './notice-reach'
import { NoticeText } from './notice-text'

interface ConsoleNoticeBodyProps {
  notice: Notice
  /** Milliseconds. */
  now: number
  /** Of its files. */
  opening: AttachmentOpening
}

/** What was published to whom, who has read it, and when and why it was withdrawn. */
export function ConsoleNoticeBody({ notice, now, opening }: ConsoleNoticeBodyProps) {
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
    </View>
  )
}
