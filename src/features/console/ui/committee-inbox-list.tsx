import { View } from '@tarojs/components'
import { describeDay, describeDeadline, describeTimeLeft } from '../../../lib/shanghai-time'
import { DeskBody } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { ChipChoice } from '../../../ui/form/chip'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Due } from '../../../ui/status/due'
import { Tag } from '../../../ui/status/tag'
import type { InboxItem, InboxKind } from '../domain/inbox'
import type { CommitteeInbox } from '../hooks/use-committee-inbox'
import { committeeInboxCopy as copy } from '../inbox-copy'

interface CommitteeInboxListProps {
  inbox: CommitteeInbox
  /** The report that is open beside the list. */
  current: string | undefined
  onOpen: (item: InboxItem) => void
  onSignIn: () => void
}

const ALL = 'all'

/** All that waits for a committee: by when, what, since when; each leads to where it is done. */
export function CommitteeInboxList({ inbox, current, onOpen, onSignIn }: CommitteeInboxListProps) {
  const { now, kind } = inbox
  return (
    <>
      <KindChoice inbox={inbox} />
      <Loaded state={inbox.items} onSignIn={onSignIn}>
        {(items) =>
          items.length === 0 ? (
            <PageState
              kind="empty"
              icon="circle-check"
              title={kind === undefined ? copy.none : copy.noneOfKind}
              text={copy.noneText}
            />
          ) : (
            <>
              <Table
                columns={columnsAt(now)}
                rows={items}
                getKey={keyOf}
                {...(current !== undefined && { current: `report-${current}` })}
                onSelect={onOpen}
              />
              <MoreButton id="more-inbox" more={inbox.more} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

/** Only what there is, so that the list itself begins high up; what one looks at stays until one looks elsewhere. */
function KindChoice({ inbox: { kind, counts, setKind } }: { inbox: CommitteeInbox }) {
  const isGone = kind !== undefined && counts.every((each) => each.kind !== kind)
  const shown = isGone ? [...counts, { kind, count: 0 }] : counts
  const items: { key: InboxKind | typeof ALL; word: string }[] = [
    { key: ALL, word: copy.allKinds },
    ...shown.map((each) => ({
      key: each.kind,
      word: copy.counted(copy.kinds[each.kind], each.count),
    })),
  ]
  return (
    <DeskBody>
      <ChipChoice
        id="inbox-kind"
        label={copy.kindsLabel}
        items={items}
        current={kind ?? ALL}
        onSelect={(key) => setKind(key === ALL ? undefined : key)}
      />
    </DeskBody>
  )
}

const keyOf = ({ kind, id }: InboxItem): string => `${kind}-${id}`

function columnsAt(now: number): readonly TableColumn<InboxItem>[] {
  return [
    {
      key: 'due',
      word: copy.columns.due,
      width: 176,
      render: (item) => <Due kind={item.isOverdue ? 'over' : 'ok'}>{describeDue(item, now)}</Due>,
    },
    {
      key: 'what',
      word: copy.columns.what,
      render: (item) => (
        <View>
          <View className="line line--wrap">
            <Tag>{copy.kinds[item.kind]}</Tag>
            <View className="t-small t-2 ml2">{copy.amount(item)}</View>
          </View>
          <View className="t-strong mt1">{item.title}</View>
        </View>
      ),
    },
    {
      key: 'since',
      word: copy.columns.since,
      width: 128,
      isLabelled: true,
      render: ({ since }) => (since === null ? '' : describeDay(since, now)),
    },
  ]
}

function describeDue({ dueAt, isOverdue }: InboxItem, now: number): string {
  if (dueAt === null) return copy.noLimit
  const deadline = describeDeadline(dueAt, now)
  return isOverdue ? copy.late(describeTimeLeft(dueAt, now), deadline) : deadline
}
