import { View } from '@tarojs/components'
import { describeDay } from '../../../lib/shanghai-time'
import { splitParagraphs } from '../../../lib/split-sentences'
import { accessible } from '../../../ui/access/pressable'
import { Saying } from '../../../ui/evidence/saying'
import { Stage } from '../../../ui/evidence/stage'
import { topicCopy } from '../copy'
import { topicDetailCopy as copy } from '../detail-copy'
import type { Topic } from '../domain/topic'
import { stagesOf } from '../domain/topic-stages'
import { describeArea } from './describe-area'
import { TopicClock } from './topic-clock'
import { OwnTag } from './topic-tags'

interface TopicPartProps {
  topic: Topic
  /** Milliseconds. */
  now: number
}

/** The clock, what it is about, whose households it concerns, and where it stands. */
export function TopicHead({ topic, now }: TopicPartProps) {
  const stages = stagesOf(topic, now)
  const day = describeDay(topic.proposedAt, now)
  return (
    <View>
      <View className="line line--wrap">
        <View className="grow">
          <TopicClock topic={topic} now={now} />
        </View>
        <OwnTag topic={topic} isShort />
      </View>
      <View className="t-head mt2" {...accessible({ role: 'heading' })}>
        {topic.title}
      </View>
      <View className="t-meta mt1">
        {copy.about(describeArea(topic), topic.householdCount, day)}
      </View>
      {stages.length > 0 && (
        <View className="mt3">
          <Stage
            steps={stages.map(({ key, state }) => ({ key, state, word: topicCopy.stages[key] }))}
          />
        </View>
      )}
    </View>
  )
}

interface TopicTextProps {
  text: string
  /** Index of the sentence that is read, where one of these is. */
  current?: number
}

/** The text as it was written, paragraph by paragraph. */
export function TopicText({ text, current }: TopicTextProps) {
  return (
    <View className="mt3" id="topic-body">
      <Saying paragraphs={splitParagraphs(text)} current={current} />
    </View>
  )
}
