import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Row } from '../../../ui/list/row'
import { topicCopy as copy } from '../copy'
import type { TopicSummary } from '../domain/topic'
import { describeArea } from './describe-area'
import { TopicClock } from './topic-clock'
import { LateTag, OwnTag } from './topic-tags'

interface TopicRowProps {
  topic: TopicSummary
  /** Milliseconds. */
  now: number
  onOpen: (topic: TopicSummary) => void
}

/** A topic that has ended: what came of it, and when. */
export function TopicRow({ topic, now, onOpen }: TopicRowProps) {
  const { isElder } = useContext(DisplayContext)
  const { id, title, supportCount, supportNeeded } = topic
  return (
    <Row
      id={`topic-${id}`}
      icon={isElder ? undefined : 'message-square-text'}
      plate="plain"
      title={title}
      sub={`${describeArea(topic)} · ${copy.supported(supportCount, supportNeeded)}`}
      tags={
        <>
          <LateTag topic={topic} now={now} />
          <OwnTag topic={topic} />
          <TopicClock topic={topic} now={now} />
        </>
      }
      onPress={() => onOpen(topic)}
    />
  )
}
