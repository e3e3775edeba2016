import { View } from '@tarojs/components'
import { describeDay, describeMoment, describeTimeLeft } from '../../../lib/shanghai-time'
import { Note } from '../../../ui/status/note'
import { topicDetailCopy as copy } from '../detail-copy'
import { isLateAt, phaseAt, type Topic } from '../domain/topic'

interface TopicNextProps {
  topic: Topic
  /** Milliseconds. */
  now: number
}

/** Who must do what until when, or why nothing more comes; nothing beside an answer. */
export function TopicNext({ topic, now }: TopicNextProps) {
  const words = wordsOf(topic, now)
  if (words === undefined) return null
  const isLate = isLateAt(topic, now)
  return (
    <View className="mt3">
      <Note id="topic-next" kind={isLate ? 'over' : 'plain'} icon={isLate ? undefined : 'clock'}>
        {words}
      </Note>
    </View>
  )
}

function wordsOf(topic: Topic, now: number): string | undefined {
  const { closesAt, answerDueAt, endedAt, answerWorkDays } = topic
  switch (phaseAt(topic, now)) {
    case 'collecting':
      return copy.nextCollecting(describeMoment(closesAt, now), answerWorkDays)
    case 'waiting': {
      if (answerDueAt === null) return undefined
      const moment = describeMoment(answerDueAt, now)
      const left = describeTimeLeft(answerDueAt, now)
      return isLateAt(topic, now) ? copy.overdue(moment, left) : copy.nextWaiting(moment, left)
    }
    case 'lapsed':
      return copy.lapsed(describeMoment(closesAt, now))
    case 'withdrawn':
      return copy.withdrawn(describeDay(endedAt ?? closesAt, now))
    default:
      return undefined
  }
}
