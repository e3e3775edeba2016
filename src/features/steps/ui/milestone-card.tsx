import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeDay } from '../../../lib/shanghai-time'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Card } from '../../../ui/list/card'
import { Due } from '../../../ui/status/due'
import { Tag, type TagKind } from '../../../ui/status/tag'
import { milestonesCopy as copy } from '../copy'
import { daysLate, endOf } from '../domain/milestone-days'
import type { Milestone } from '../domain/steps'
import type { Around } from '../hooks/use-around'

const looks: Readonly<Record<Milestone['status'], TagKind>> = {
  running: 'doing',
  done: 'done',
  dropped: 'no',
}

interface MilestoneCardProps {
  milestone: Milestone
  /** Milliseconds. */
  now: number
  onShow: Around['showPhotos']
  acts?: ReactNode
}

/** One thing to do: by when, how far it is, and every day it was due on before. */
export function MilestoneCard({ milestone, now, onShow, acts }: MilestoneCardProps) {
  const { id, title, status, end, photos, postponements } = milestone
  return (
    <Card id={`milestone-${id}`}>
      <View className="line line--wrap">
        <View className="grow">
          <MilestoneDue milestone={milestone} now={now} />
        </View>
        <MilestoneTag milestone={milestone} />
        {status !== 'running' && milestone.isLate && <Tag kind="over">{copy.late}</Tag>}
      </View>
      <View className="t-title mt2">{title}</View>
      {end && (
        <View className="mt1">
          <View>{end.note}</View>
          <View className="t-meta">{copy.endedBy(end.endedBy)}</View>
          {status === 'done' && photos.length === 0 && (
            <View className="t-meta">{copy.noPhotos}</View>
          )}
        </View>
      )}
      {photos.length > 0 && (
        <View className="mt2">
          <PhotoGrid
            photos={photos.map(({ id: key, url }) => ({ key, src: url }))}
            onOpen={(key) => onShow(photos, key)}
          />
        </View>
      )}
      {postponements.map((postponement) => (
        <Postponed key={postponement.postponedAt} postponement={postponement} now={now} />
      ))}
      {acts && <View className="mt3">{acts}</View>}
    </Card>
  )
}

export function MilestoneTag({
  milestone: { status, isOverdue },
}: Pick<MilestoneCardProps, 'milestone'>) {
  if (isOverdue) return <Tag kind="over">{copy.overdue}</Tag>
  return <Tag kind={looks[status]}>{copy.statuses[status]}</Tag>
}

export function MilestoneDue({ milestone, now }: Pick<MilestoneCardProps, 'milestone' | 'now'>) {
  const { dueOn, isOverdue, end, status } = milestone
  if (end) return <Due>{copy.ended(describeDay(end.endedAt, now), copy.statuses[status])}</Due>
  const day = describeDay(endOf(dueOn), now)
  return isOverdue ? (
    <Due kind="over">{copy.overdueSince(day, daysLate(dueOn, now))}</Due>
  ) : (
    <Due>{copy.due(day)}</Due>
  )
}

interface PostponedProps {
  postponement: Milestone['postponements'][number]
  now: number
}

function Postponed({ postponement, now }: PostponedProps) {
  const { fromDueOn, toDueOn, wasOverdue, reason, postponedBy, postponedAt } = postponement
  const [from, to] = [fromDueOn, toDueOn].map((day) => describeDay(endOf(day), now))
  return (
    <View className="t-small t-2 mt2">
      <View className="t-strong">
        {copy.postponed(from ?? '', to ?? '')}
        {wasOverdue && `，${copy.postponedLate}`}
      </View>
      <View>{copy.reason(reason, postponedBy, describeDay(postponedAt, now))}</View>
    </View>
  )
}
