import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Tag, type TagKind } from '../../../ui/status/tag'
import type { PaperEntry } from '../domain/paper'
import { paperCopy as copy } from '../paper-copy'
import { describeWeight } from './describe-weight'
import type { PaperPoll } from './paper-frame'

interface PaperTableProps {
  paper: PaperPoll
  entries: readonly PaperEntry[]
  onOpen: (entry: PaperEntry) => void
}

export function PaperTable({ paper, entries, onOpen }: PaperTableProps) {
  const columns: readonly TableColumn<PaperEntry>[] = [
    { key: 'number', word: copy.columns.number, render: (entry) => whatOf(entry, paper) },
    {
      key: 'by',
      word: copy.columns.by,
      width: 200,
      isLabelled: true,
      render: (entry) => byOf(entry, paper.now),
    },
    {
      key: 'state',
      word: copy.columns.state,
      width: 176,
      render: (entry) => <PaperTag entry={entry} isRunning={paper.isRunning} />,
    },
  ]
  return <Table columns={columns} rows={entries} getKey={({ id }) => id} onSelect={onOpen} />
}

function whatOf({ slipNumber, votingUnit, weight }: PaperEntry, { poll }: PaperPoll) {
  return (
    <View>
      <View className="t-strong">{copy.number(slipNumber)}</View>
      <View className="t-meta">{votingUnit?.label ?? describeWeight(weight, poll)}</View>
    </View>
  )
}

function byOf({ acts: [first] }: PaperEntry, now: number) {
  if (!first) return null
  return (
    <View>
      <View>{first.by}</View>
      {first.at !== null && <View className="t-meta">{describeMoment(first.at, now)}</View>}
    </View>
  )
}

const tagKinds: Record<keyof typeof copy.states, TagKind> = {
  mine: 'wait',
  waiting: 'you',
  missed: 'no',
  confirmed: 'done',
  refused: 'no',
  withdrawn: 'no',
}

/** Where an entry stands, for the person who looks. */
export function PaperTag({ entry, isRunning }: { entry: PaperEntry; isRunning: boolean }) {
  const state = stateOf(entry, isRunning)
  return <Tag kind={tagKinds[state]}>{copy.states[state]}</Tag>
}

function stateOf(
  { status, enteredByMe }: PaperEntry,
  isRunning: boolean,
): keyof typeof copy.states {
  if (status !== 'waiting') return status
  if (!isRunning) return 'missed'
  return enteredByMe ? 'mine' : 'waiting'
}
