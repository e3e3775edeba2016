import { View } from '@tarojs/components'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { consoleTopicsCopy as copy } from '../console-copy'
import type { TopicSummary } from '../domain/topic'
import { describeArea } from './describe-area'
import { SupportBar } from './support-bar'
import { TopicClock } from './topic-clock'

interface ConsoleTableProps {
  topics: readonly TopicSummary[]
  /** Milliseconds. */
  now: number
  /** Says whose committee it is, for whoever looks at several. */
  namesCommunity: boolean
  current: string | undefined
  onOpen: (topic: TopicSummary) => void
}

export function ConsoleTable({ topics, now, namesCommunity, current, onOpen }: ConsoleTableProps) {
  const columns: readonly TableColumn<TopicSummary>[] = [
    {
      key: 'what',
      word: copy.columns.what,
      render: (topic) => <What topic={topic} namesCommunity={namesCommunity} />,
    },
    {
      key: 'when',
      word: copy.columns.when,
      width: 232,
      render: (topic) => <TopicClock topic={topic} now={now} />,
    },
    {
      key: 'support',
      word: copy.columns.support,
      width: 184,
      render: (topic) => <SupportBar topic={topic} />,
    },
  ]
  return (
    <Table
      columns={columns}
      rows={topics}
      getKey={({ id }) => id}
      current={current}
      onSelect={onOpen}
    />
  )
}

function What({ topic, namesCommunity }: { topic: TopicSummary; namesCommunity: boolean }) {
  const area = describeArea(topic)
  return (
    <View>
      <View className="t-strong">{topic.title}</View>
      <View className="t-meta">{namesCommunity ? `${topic.communityName} · ${area}` : area}</View>
    </View>
  )
}
