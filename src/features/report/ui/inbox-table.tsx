import { View } from '@tarojs/components'
import { formatDate } from '../../../lib/shanghai-time'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Avatar } from '../../../ui/person/avatar'
import { Due } from '../../../ui/status/due'
import { inboxCopy as copy, workCopy } from '../copy'
import type { ReportSummary } from '../domain/report'
import { clockOf } from '../domain/report-clock'
import { stageOf } from '../domain/report-stage'
import { describeDue } from './describe-clock'
import { nameOfUnit } from './describe-unit'
import { ReportTag } from './report-tag'

interface InboxTableProps {
  reports: readonly ReportSummary[]
  now: number
  current: string | undefined
  onOpen: (report: ReportSummary) => void
}

export function InboxTable({ reports, now, current, onOpen }: InboxTableProps) {
  const columns: readonly TableColumn<ReportSummary>[] = [
    { key: 'due', word: copy.columns.due, width: 176, render: (report) => dueOf(report, now) },
    { key: 'what', word: copy.columns.what, render: whatOf },
    { key: 'who', word: copy.columns.who, width: 120, render: whoOf },
    {
      key: 'stage',
      word: copy.columns.stage,
      width: 128,
      render: (report) => <ReportTag stage={stageOf(report, 'staff')} />,
    },
  ]
  return (
    <Table
      columns={columns}
      rows={reports}
      getKey={({ id }) => id}
      current={current}
      onSelect={onOpen}
    />
  )
}

function dueOf(report: ReportSummary, now: number) {
  const clock = clockOf(report, now)
  if (clock) return <Due kind={clock.kind}>{describeDue(clock, now, 'staff')}</Due>
  return <View className="t-small t-2">{workCopy.submittedOn(formatDate(report.submittedAt))}</View>
}

function whatOf({ title, gridName, category }: ReportSummary) {
  return (
    <View>
      <View className="t-strong">{title}</View>
      <View className="t-meta">{`${gridName} · ${category.name}`}</View>
    </View>
  )
}

function whoOf({ accountable }: ReportSummary) {
  const name = nameOfUnit(accountable)
  return (
    <View className="line">
      <Avatar name={name} size="small" kind="plain" />
      <View className="ml2 grow">{name}</View>
    </View>
  )
}
