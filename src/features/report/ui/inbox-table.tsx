import { View } from '@tarojs/components'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { Avatar } from '../../../ui/person/avatar'
import { Due } from '../../../ui/status/due'
import type { ReportSummary } from '../domain/report'
import { inboxCopy as copy } from '../staff-copy'
import { describeTaskDue, listMarks } from './describe-task'
import { nameOfUnit } from './describe-unit'
import { EmergencyTag, StaffTag } from './staff-tag'

interface InboxTableProps {
  reports: readonly ReportSummary[]
  now: number
  current: string | undefined
  /** Of more than one community, which has to be named then. */
  isWide: boolean
  onOpen: (report: ReportSummary) => void
}

export function InboxTable({ reports, now, current, isWide, onOpen }: InboxTableProps) {
  const columns: readonly TableColumn<ReportSummary>[] = [
    { key: 'due', word: copy.columns.due, width: 176, render: (report) => dueOf(report, now) },
    { key: 'what', word: copy.columns.what, render: (report) => whatOf(report, isWide) },
    { key: 'who', word: copy.columns.who, width: 128, render: whoOf },
    {
      key: 'stage',
      word: copy.columns.stage,
      width: 128,
      render: (report) => (
        <View className="line line--wrap">
          <EmergencyTag report={report} />
          <StaffTag report={report} />
        </View>
      ),
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
  const { kind, words } = describeTaskDue(report, now)
  return <Due kind={kind}>{words}</Due>
}

function whatOf(report: ReportSummary, isWide: boolean) {
  const { title, communityName, gridName, category } = report
  const place = isWide ? `${communityName} ${gridName}` : gridName
  return (
    <View>
      <View className="t-strong">{title}</View>
      <View className="t-meta">{[place, category.name, ...listMarks(report)].join(' · ')}</View>
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
