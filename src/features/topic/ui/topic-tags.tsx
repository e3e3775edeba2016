import { Tag } from '../../../ui/status/tag'
import { topicCopy as copy, heldCopy } from '../copy'
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

/** The reader's own part in it, or that it is not public. */
export function OwnTag({ topic }: Pick<LateTagProps, 'topic'>) {
  const { isMine, isSupportedByMe, checkStatus } = topic
  if (checkStatus !== null) {
    return <Tag kind={checkStatus === 'declined' ? 'no' : 'wait'}>{heldCopy.held[checkStatus]}</Tag>
  }
  if (!isMine && !isSupportedByMe) return null
  return <Tag kind="done">{isMine ? copy.mine : copy.supportedByMe}</Tag>
}
