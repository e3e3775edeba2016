import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Tag, type TagKind } from '../../../ui/status/tag'
import { opinionsCopy as copy, declineWords } from '../copy'
import type { Opinion } from '../domain/steps'
import { OpinionCard } from './opinion-card'

const looks: Readonly<Record<Opinion['status'], TagKind>> = {
  waiting: 'wait',
  public: 'done',
  declined: 'no',
  withdrawn: 'plain',
}

interface OwnOpinionProps {
  opinion: Opinion
  /** Milliseconds. */
  now: number
  onWithdraw: () => void
  onAppeal: () => void
}

/** What the reader wrote and what became of it, with the reasons when it is not public. */
export function OwnOpinion({ opinion, now, onWithdraw, onAppeal }: OwnOpinionProps) {
  const { id, status, abilities } = opinion
  const acts = (abilities.withdraw || abilities.appeal) && (
    <>
      {abilities.appeal && (
        <Button kind="line" icon="scale" id={`appeal-${id}`} onPress={onAppeal}>
          {copy.appeal}
        </Button>
      )}
      {abilities.withdraw && (
        <Button kind="text" icon="undo-2" id={`withdraw-${id}`} onPress={onWithdraw}>
          {copy.withdraw}
        </Button>
      )}
    </>
  )
  return (
    <OpinionCard
      opinion={opinion}
      now={now}
      head={
        <View>
          <Tag kind={looks[status]}>{copy.statuses[status]}</Tag>
          <Refusal opinion={opinion} now={now} />
        </View>
      }
      acts={acts}
    />
  )
}

/** Why it is not public, who decided that and when, and what came of the appeal. */
export function Refusal({
  opinion: { refusal, appeal },
  now,
}: Pick<OwnOpinionProps, 'opinion' | 'now'>) {
  if (!refusal) return null
  const { decision } = appeal ?? {}
  return (
    <View className="t-small mt2">
      <View className="t-strong">{copy.refused(declineWords[refusal.rule])}</View>
      <View>{refusal.note}</View>
      <View className="t-meta">
        {copy.decided(refusal.decidedBy, describeMoment(refusal.decidedAt, now))}
      </View>
      {appeal && <View className="mt2">{appeal.text}</View>}
      {appeal && !decision && <View className="t-strong mt1">{copy.appealed}</View>}
      {decision && (
        <View className="mt1">
          <View className="t-strong">
            {decision.isPublished ? copy.appealWon : copy.appealUpheld}
          </View>
          <View>{decision.note}</View>
          <View className="t-meta">
            {copy.decided(decision.decidedBy, describeMoment(decision.decidedAt, now))}
          </View>
        </View>
      )}
    </View>
  )
}
