import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { DateField } from '../../../ui/form/date-field'
import { Field } from '../../../ui/form/field'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Note } from '../../../ui/status/note'
import { recordCopy as copy } from '../copy'
import type { OfficeEntry } from '../domain/office-entry'
import type { RecordScreen } from '../hooks/use-record'

const ALL = 'all'
type TopicKey = OfficeEntry['topic'] | typeof ALL
const topics: readonly { key: TopicKey; word: string }[] = [
  { key: ALL, word: copy.allTopics },
  ...(Object.keys(copy.topics) as OfficeEntry['topic'][]).map((key) => ({
    key,
    word: copy.topics[key],
  })),
]

interface RecordPartProps {
  record: RecordScreen
  onSignIn: () => void
}

/** What was done in office, and which part of it one looks at. */
export function RecordPart({ record, onSignIn }: RecordPartProps) {
  const { list, now } = record
  return (
    <>
      <DeskBody>
        <Field label={copy.topic}>
          <ChipChoice
            id="topic"
            label={copy.topic}
            items={topics}
            current={record.topic ?? ALL}
            onSelect={(key) => record.setTopic(key === ALL ? undefined : key)}
          />
        </Field>
        {(['from', 'until'] as const).map((end) => (
          <DateField
            key={end}
            id={`${end}-day`}
            label={copy[end]}
            hint={copy.dayHint}
            placeholder={copy.dayPlaceholder}
            error={record.faults[end]}
            onChange={end === 'from' ? record.setFrom : record.setUntil}
          />
        ))}
        <View className="t-small t-2 mt2">{copy.privacy}</View>
        <View className="mt3">
          <Button
            kind="line"
            icon="download"
            id="export-record"
            isBusy={record.isExporting}
            onPress={record.exportFile}
          >
            {copy.export}
          </Button>
        </View>
        <View className="t-small t-2 mt1">{copy.exportText}</View>
        {record.exportFailure && <Note kind="over">{record.exportFailure}</Note>}
      </DeskBody>
      <Loaded state={list.items} onSignIn={onSignIn}>
        {(entries) =>
          entries.length === 0 ? (
            <PageState kind="empty" icon="history" title={copy.empty} text={copy.emptyText} />
          ) : (
            <>
              <Table
                label={copy.label}
                columns={columnsAt(now)}
                rows={entries}
                getKey={({ id }) => id}
              />
              <DeskBody>
                <MoreButton id="more-entries" more={list.more} />
              </DeskBody>
            </>
          )
        }
      </Loaded>
    </>
  )
}

const columnsAt = (now: number): readonly TableColumn<OfficeEntry>[] => [
  {
    key: 'when',
    word: copy.columns.when,
    width: 168,
    render: ({ at }) => describeMoment(at, now),
  },
  {
    key: 'what',
    word: copy.columns.what,
    render: ({ words, topic, subjectId }) => (
      <View>
        <View className="t-strong">{words}</View>
        {subjectId !== null && (
          <View className="t-meta">{copy.subject(copy.topics[topic], subjectId)}</View>
        )}
      </View>
    ),
  },
  {
    key: 'who',
    word: copy.columns.who,
    width: 140,
    isLabelled: true,
    render: (e) => e.displayName ?? copy.byTime,
  },
]
