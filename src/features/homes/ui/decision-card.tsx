import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeDeadline } from '../../../lib/shanghai-time'
import { Card } from '../../../ui/list/card'
import { Tag } from '../../../ui/status/tag'
import { decisionsCopy as copy } from '../copy'

interface DecisionCardProps {
  matter: {
    readonly id: string
    readonly label: string
    readonly dueAt: string
    readonly isOverdue: boolean
    readonly canDecide: boolean
  }
  /** Milliseconds. */
  now: number
  lines: readonly string[]
  hint: string
  children: ReactNode
}

/** One thing to decide about a home, with its acts unless it is the reader's own. */
export function DecisionCard({ matter, now, lines, hint, children }: DecisionCardProps) {
  const { id, label, dueAt, isOverdue, canDecide } = matter
  return (
    <View className="mt3">
      <Card id={`decide-${id}`}>
        <View className="line line--wrap">
          <View className="t-title grow">{label}</View>
          {isOverdue ? (
            <Tag kind="over">{copy.overdue}</Tag>
          ) : (
            <View className="t-small t-2">{copy.due(describeDeadline(dueAt, now))}</View>
          )}
        </View>
        {lines.filter(Boolean).map((line) => (
          <View key={line} className="mt1">
            {line}
          </View>
        ))}
        <View className="t-small t-2 mt1">{hint}</View>
        <View className="mt3">
          {canDecide ? children : <View className="t-small t-2">{copy.own}</View>}
        </View>
      </Card>
    </View>
  )
}
