import { View } from '@tarojs/components'
import { useContext } from 'react'
import { DisplayContext } from '../../../ui/display-context'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { topicsCopy as copy } from '../copy'
import { missingOf, phaseAt, type TopicSummary } from '../domain/topic'
import { describeArea } from './describe-area'
import { SupportBar } from './support-bar'
import { TopicClock } from './topic-clock'
import { LateTag, OwnTag } from './topic-tags'

interface TopicCardProps {
  topic: TopicSummary
  /** Milliseconds. */
  now: number
  onOpen: (topic: TopicSummary) => void
}

/** An open topic: until when, what, how many households support it, and what that leads to. */
export function TopicCard({ topic, now, onOpen }: TopicCardProps) {
  const { isElder } = useContext(DisplayContext)
  const { id, title, supportNeeded, answerWorkDays } = topic
  const open = () => onOpen(topic)
  const canAsk = phaseAt(topic, now) === 'collecting' && !topic.isSupportedByMe
  return (
    <Card
      id={`topic-${id}`}
      onPress={open}
      foot={
        <View className={isElder ? undefined : 'line'}>
          <View className="grow t-small t-2">
            {missingOf(topic) > 0 ? copy.promise(supportNeeded, answerWorkDays) : copy.mustAnswer}
          </View>
          <View className={isElder ? 'mt3' : 'fix ml2'}>
            <Button
              kind="line"
              size={isElder ? undefined : 'small'}
              isBlock={isElder}
              id={`open-${id}`}
              onPress={open}
            >
              {canAsk ? copy.support : copy.look}
            </Button>
          </View>
        </View>
      }
    >
      <View className="line line--wrap">
        <View className="grow">
          <TopicClock topic={topic} now={now} />
        </View>
        <LateTag topic={topic} now={now} />
        <OwnTag topic={topic} />
      </View>
      <View className="t-title mt2">{title}</View>
      <View className="t-meta mt1">{describeArea(topic)}</View>
      <View className="mt3">
        <SupportBar topic={topic} />
      </View>
    </Card>
  )
}
