import { Tag } from '../../../ui/status/tag'
import { topicCopy as copy } from '../copy'
import { isAnswerKind, isLateAt, phaseAt, type TopicSummary } from '../domain/topic'

interface LateTagProps {
  topic: TopicSummary
  /** Milliseconds. */
  now: number
}

/** That its committee is late, or was. */
export function LateTag({ topic, now }: LateTagProps) {
  if (!isLateAt(topic, now)) return null
  return <Tag kind="over">{isAnswerKind(phaseAt(topic, now)) ? copy.answeredLate : copy.late}</Tag>
}

/** The reader's own part in it. */
export function OwnTag({ topic: { isMine, isSupportedByMe } }: Pick<LateTagProps, 'topic'>) {
  if (!isMine && !isSupportedByMe) return null
  return <Tag kind="done">{isMine ? copy.mine : copy.supportedByMe}</Tag>
}
