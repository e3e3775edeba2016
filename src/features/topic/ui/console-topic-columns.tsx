import { View } from '@tarojs/components'
import type { TableColumn } from '../../../ui/desk/table'
import { Tag } from '../../../ui/status/tag'
import { consoleTopicsCopy as copy } from '../console-copy'
import type { AdoptedTopic, TopicSummary } from '../domain/topic'
import { describeArea } from './describe-area'
import { SupportBar } from './support-bar'
import { TopicClock } from './topic-clock'

interface ColumnsInput {
  /** Milliseconds. */
  readonly now: number
  /** Says whose committee it is, for whoever looks at several. */
  readonly namesCommunity: boolean
}

export const topicColumns = (input: ColumnsInput): readonly TableColumn<TopicSummary>[] => [
  ...headColumns(input, copy.columns.when),
  {
    key: 'support',
    word: copy.columns.support,
    width: 184,
    render: (topic) => <SupportBar topic={topic} />,
  },
]

export const adoptedColumns = (input: ColumnsInput): readonly TableColumn<AdoptedTopic>[] => [
  ...headColumns(input, copy.columns.since),
  {
    key: 'step',
    word: copy.columns.step,
    width: 184,
    render: ({ draft }) =>
      draft ? <Tag>{copy.drafted}</Tag> : <Tag kind="wait">{copy.notDrafted}</Tag>,
  },
]

const headColumns = (
  { now, namesCommunity }: ColumnsInput,
  when: string,
): readonly TableColumn<TopicSummary>[] => [
  {
    key: 'what',
    word: copy.columns.what,
    render: (topic) => <What topic={topic} namesCommunity={namesCommunity} />,
  },
  {
    key: 'when',
    word: when,
    width: 232,
    render: (topic) => <TopicClock topic={topic} now={now} />,
  },
]

function What({ topic, namesCommunity }: { topic: TopicSummary; namesCommunity: boolean }) {
  const area = describeArea(topic)
  return (
    <View>
      <View className="t-strong">{topic.title}</View>
      <View className="t-meta">{namesCommunity ? `${topic.communityName} · ${area}` : area}</View>
    </View>
  )
}
