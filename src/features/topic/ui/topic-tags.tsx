import { Tag } from '../../../ui/status/tag'
import { topicCopy as copy } from '../copy'
import { isAnswerKind, isLateAt, phaseAt, type TopicSummary } from '../domain/topic'

interface TopicTagsProps {
  topic: TopicSummary
  /** Milliseconds. */
  now: number
}

/** Whether its committee is late, and the reader's own part in it. */
export function TopicTags({ topic, now }: TopicTagsProps) {
  const { isMine, isSupportedByMe } = topic
  const own = isMine ? copy.mine : isSupportedByMe ? copy.supportedByMe : undefined
  return (
    <>
      {isLateAt(topic, now) && <Tag kind="over">{wordOf(topic, now)}</Tag>}
      {own !== undefined && <Tag kind="done">{own}</Tag>}
    </>
  )
}

function wordOf(topic: TopicSummary, now: number): string {
  return isAnswerKind(phaseAt(topic, now)) ? copy.answeredLate : copy.late
}
