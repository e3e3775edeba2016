import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Row } from '../../../ui/list/row'
import { topicCopy as copy } from '../copy'
import type { TopicSummary } from '../domain/topic'
import { describeArea } from './describe-area'
import { TopicClock } from './topic-clock'
import { TopicTags } from './topic-tags'

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
          <TopicTags topic={topic} now={now} />
          <TopicClock topic={topic} now={now} />
        </>
      }
      onPress={() => onOpen(topic)}
    />
  )
}
