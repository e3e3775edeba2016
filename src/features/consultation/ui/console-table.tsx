import { View } from '@tarojs/components'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Tag, type TagKind } from '../../../ui/status/tag'
import { consoleListCopy as copy } from '../console-copy'
import { consultationCopy } from '../copy'
import type { ConsultationSummary } from '../domain/consultation'
import { type PollStep, stepAt } from '../domain/poll-step'
import { describeArea } from './describe-area'
import { describeUnits } from './describe-unit'
import { OutcomeTag } from './outcome-tag'
import { PollDue } from './poll-due'

interface ConsoleTableProps {
  consultations: readonly ConsultationSummary[]
  /** Milliseconds. */
  now: number
  current: string | undefined
  waitingIn: (consultation: ConsultationSummary) => number
  onOpen: (consultation: ConsultationSummary) => void
}

export function ConsoleTable(props: ConsoleTableProps) {
  const { consultations, now, current, waitingIn, onOpen } = props
  const columns: readonly TableColumn<ConsultationSummary>[] = [
    {
      key: 'closes',
      word: copy.columns.closes,
      width: 200,
      render: (each) => <PollDue consultation={each} now={now} />,
    },
    { key: 'what', word: copy.columns.what, render: (each) => whatOf(each, waitingIn(each)) },
    { key: 'step', word: copy.columns.step, width: 112, render: (each) => stepOf(each, now) },
    { key: 'turnout', word: copy.columns.turnout, width: 128, render: turnoutOf },
  ]
  return (
    <Table
      columns={columns}
      rows={consultations}
      getKey={({ id }) => id}
      current={current}
      onSelect={onOpen}
    />
  )
}

function whatOf(consultation: ConsultationSummary, waiting: number) {
  return (
    <View>
      <View className="t-strong">{consultation.title}</View>
      <View className="t-meta">{describeArea(consultation)}</View>
      {waiting > 0 && <Tag kind="you">{copy.waiting(waiting)}</Tag>}
    </View>
  )
}

const tagKinds: Partial<Record<PollStep, TagKind>> = {
  opinions: 'doing',
  voting: 'doing',
  counting: 'wait',
}

function stepOf(consultation: ConsultationSummary, now: number) {
  const { outcome } = consultation.poll
  if (outcome) return <OutcomeTag outcome={outcome} />
  const step = stepAt(consultation, now)
  return <Tag kind={tagKinds[step] ?? 'plain'}>{consultationCopy.steps[step]}</Tag>
}

function turnoutOf({ poll: { turnout, roll, votingUnit } }: ConsultationSummary) {
  const words =
    turnout === null || roll === null
      ? copy.noRoll
      : copy.turnout(turnout, describeUnits(roll.units, votingUnit))
  return <View className="t-small">{words}</View>
}
