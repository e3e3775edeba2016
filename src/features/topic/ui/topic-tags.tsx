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

interface OwnTagProps extends Pick<LateTagProps, 'topic'> {
  /** Where a row beside it says that it is not public. */
  isShort?: boolean
}

/** The reader's own part in it, or that it is not public. */
export function OwnTag({ topic, isShort }: OwnTagProps) {
  const { isMine, isSupportedByMe, checkStatus } = topic
  if (checkStatus !== null) {
    const words = heldCopy.held[checkStatus]
    return (
      <Tag kind={checkStatus === 'declined' ? 'no' : 'wait'}>
        {isShort ? words : heldCopy.not + words}
      </Tag>
    )
  }
  if (!isMine && !isSupportedByMe) return null
  return <Tag kind="done">{isMine ? copy.mine : copy.supportedByMe}</Tag>
}
