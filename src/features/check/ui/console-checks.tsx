import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskGroup } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { queueCopy as copy } from '../console-copy'
import { kindWords } from '../copy'
import type { Check } from '../domain/check'
import type { CheckQueue } from '../hooks/use-check-queue'

interface ConsoleChecksProps {
  queue: CheckQueue
  onSignIn: () => void
}

/** Reports, steps and topics that wait to become public, who waits longest first, and appeals of them. */
export function ConsoleChecks(props: ConsoleChecksProps) {
  const { waiting, appealed } = props.queue
  return (
    <>
      <Part
        {...props}
        id="waiting-checks"
        part={waiting}
        title={copy.waiting}
        nothing={copy.nothingWaiting}
      />
      <Part
        {...props}
        id="appealed-checks"
        part={appealed}
        title={copy.appealed}
        nothing={copy.nothingAppealed}
      />
    </>
  )
}

interface PartProps extends ConsoleChecksProps {
  id: string
  part: CheckQueue['waiting']
  title: string
  nothing: string
}

function Part({ id, part, title, nothing, queue, onSignIn }: PartProps) {
  const loading = (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
  return (
    <DeskGroup title={title}>
      <Loaded state={part.items} onSignIn={onSignIn} loading={loading}>
        {(checks) =>
          checks.length === 0 ? (
            <DeskBody>
              <View className="t-2">{nothing}</View>
            </DeskBody>
          ) : (
            <View id={id}>
              <Table
                columns={columnsAt(queue.now)}
                rows={checks}
                getKey={({ id: key }) => key}
                current={queue.current?.id}
                onSelect={queue.open}
              />
              {part.more && (
                <DeskBody>
                  <MoreButton id={`more-${id}`} more={part.more} />
                </DeskBody>
              )}
            </View>
          )
        }
      </Loaded>
    </DeskGroup>
  )
}

const columnsAt = (now: number): readonly TableColumn<Check>[] => [
  {
    key: 'what',
    word: copy.columns.what,
    render: ({ text }) => text.split('\n').map((line) => <View key={line}>{line}</View>),
  },
  {
    key: 'kind',
    word: copy.columns.kind,
    width: 128,
    render: ({ kind, photos }) => (
      <View>
        <View>{kindWords[kind]}</View>
        {photos.length > 0 && <View className="t-meta">{copy.photos(photos.length)}</View>}
      </View>
    ),
  },
  {
    key: 'when',
    word: copy.columns.when,
    width: 128,
    render: ({ askedAt }) => describeMoment(askedAt, now),
  },
]
