import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { checkCopy as copy, ruleWords } from '../copy'
import type { Check } from '../domain/check'

interface CheckSaidProps {
  check: Check
  /** Milliseconds. */
  now: number
}

/** Why it is not public, who decided that and when, and what came of the appeal. */
export function CheckSaid({ check: { decision, appeal }, now }: CheckSaidProps) {
  if (!decision?.rule) return null
  return (
    <View className="t-small mt3">
      <View className="t-strong">{copy.reason(ruleWords[decision.rule])}</View>
      {decision.note && <View>{decision.note}</View>}
      <View className="t-meta">
        {copy.decided(copy.deciders[decision.by], describeMoment(decision.at, now))}
      </View>
      {appeal && <View className="mt3">{copy.appealReason(appeal.text)}</View>}
      {appeal && <AppealEnd appeal={appeal} now={now} />}
    </View>
  )
}

function AppealEnd({
  appeal: { decision },
  now,
}: {
  appeal: NonNullable<Check['appeal']>
  now: number
}) {
  if (!decision) return <View className="t-strong mt1">{copy.appealWaits}</View>
  return (
    <View className="mt1">
      <View className="t-strong">{decision.isPublished ? copy.appealWon : copy.appealUpheld}</View>
      <View>{decision.note}</View>
      <View className="t-meta">
        {copy.decided(copy.deciders.committee, describeMoment(decision.decidedAt, now))}
      </View>
    </View>
  )
}
