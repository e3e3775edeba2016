import { View } from '@tarojs/components'
import { describeDuration, describeMoment } from '../../../lib/shanghai-time'
import { splitParagraphs } from '../../../lib/split-sentences'
import { Saying } from '../../../ui/evidence/saying'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { Tag, type TagKind } from '../../../ui/status/tag'
import { answerWords } from '../copy'
import { topicDetailCopy as copy } from '../detail-copy'
import { type AnswerKind, isAnswerKind, type Topic } from '../domain/topic'

const looks: Readonly<Record<AnswerKind, TagKind>> = {
  adopted: 'done',
  answered: 'doing',
  declined: 'no',
}

interface TopicAnswerProps {
  topic: Topic
  /** Milliseconds. */
  now: number
  /** Index of the sentence that is read, where one of these is. */
  current?: number
}

/** What the committee said, when, and what comes of it. */
export function TopicAnswer({ topic, now, current }: TopicAnswerProps) {
  const { phase, answer } = topic
  if (!isAnswerKind(phase) || answer === null) return null
  return (
    <Section title={copy.answerTitle} id="topic-answer">
      <Card>
        <View className="line line--wrap">
          <Tag kind={looks[phase]}>{answerWords[phase]}</Tag>
        </View>
        <View className="mt2">
          <Saying paragraphs={splitParagraphs(answer)} current={current} />
        </View>
        <View className="t-small t-2 mt2">{copy.answerNext[phase]}</View>
        <View className="t-meta mt2">{describeWhen(topic, now)}</View>
      </Card>
    </Section>
  )
}

function describeWhen({ endedAt, answerDueAt, isOverdue }: Topic, now: number): string {
  if (endedAt === null) return ''
  const moment = describeMoment(endedAt, now)
  if (!isOverdue || answerDueAt === null) return copy.answeredAt(moment)
  const lateMs = Date.parse(endedAt) - Date.parse(answerDueAt)
  return copy.answeredLate(moment, describeDuration(lateMs))
}
