import { View } from '@tarojs/components'
import { describeDay, describeMoment } from '../../../lib/shanghai-time'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { consoleListCopy as copy } from '../console-copy'
import { countInformed, type NoticeSummary, statusAt } from '../domain/notice'
import { ConsoleStatus } from './console-status'
import { describeTarget } from './describe-target'
import { noticeCategory } from './notice-category'

interface ConsoleTableProps {
  notices: readonly NoticeSummary[]
  /** Milliseconds. */
  now: number
  current: string | undefined
  onOpen: (notice: NoticeSummary) => void
}

export function ConsoleTable({ notices, now, current, onOpen }: ConsoleTableProps) {
  const columns: readonly TableColumn<NoticeSummary>[] = [
    { key: 'what', word: copy.columns.what, render: whatOf },
    { key: 'when', word: copy.columns.when, width: 184, render: (notice) => whenOf(notice, now) },
    {
      key: 'status',
      word: copy.columns.status,
      width: 104,
      render: (notice) => <ConsoleStatus notice={notice} now={now} />,
    },
    { key: 'reach', word: copy.columns.reach, width: 168, render: reachOf },
  ]
  return (
    <Table
      columns={columns}
      rows={notices}
      getKey={({ id }) => id}
      current={current}
      onSelect={onOpen}
    />
  )
}

function whatOf(notice: NoticeSummary) {
  return (
    <View>
      <View className="t-strong">{notice.title}</View>
      <View className="t-meta">
        {`${noticeCategory(notice.category).word} · ${describeTarget(notice)}`}
      </View>
    </View>
  )
}

function whenOf(notice: NoticeSummary, now: number) {
  return (
    <View className="t-small">
      <View>{copy.publishedAt(describeDay(notice.publishedAt, now))}</View>
      <View className="t-2">{endOf(notice, now)}</View>
    </View>
  )
}

function endOf(notice: NoticeSummary, now: number): string {
  const { expiresAt, withdrawnAt, review } = notice
  if (withdrawnAt !== null) return copy.withdrawnAt(describeMoment(withdrawnAt, now))
  if (review) return copy.reviewBy(describeMoment(review.dueAt, now))
  const when = describeMoment(expiresAt, now)
  return statusAt(notice, now) === 'expired' ? copy.expiredAt(when) : copy.expiresAt(when)
}

function reachOf({ reach }: NoticeSummary) {
  if (reach === null) return null
  const words =
    reach.households === 0 ? copy.noHouseholds : copy.reach(countInformed(reach), reach.households)
  return <View className="t-small">{words}</View>
}
