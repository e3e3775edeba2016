import { View } from '@tarojs/components'
import { formatArea } from '../../../lib/format-area'
import { Plate } from '../../../ui/list/plate'
import type { Poll, VotingUnit } from '../domain/consultation'
import { ballotCopy as copy } from '../poll-copy'

interface BallotForProps {
  poll: Poll
  unit: VotingUnit
  isRecast: boolean
  /** Whether it can be changed is said elsewhere on the page. */
  isTermTold?: boolean
}

/** For whom one casts, what that ballot weighs, and whether it can be changed. */
export function BallotFor({ poll, unit, isRecast, isTermTold }: BallotForProps) {
  const { votingUnit, weighsByArea, allowsRecast, secrecy } = poll
  const term = allowsRecast ? copy.isReplaceable : copy.isFinal
  const facts = [
    ...(unit.isDelegated ? [copy.delegated] : []),
    ...(weighsByArea ? [copy.areaOf(formatArea(unit.floorAreaHundredths))] : []),
    copy.oneBallot[votingUnit],
    ...(secrecy === 'secret' ? [copy.secret] : []),
    ...(isTermTold ? [] : [term]),
  ]
  return (
    <View className="line mt3" id="ballot-for">
      <Plate icon="house" />
      <View className="grow ml3">
        <View className="t-strong">
          {isRecast ? copy.recastFor(unit.label) : copy.castFor(unit.label)}
        </View>
        <View className="t-small t-2">{facts.join(' · ')}</View>
        {isRecast && <View className="t-small t-2">{copy.replaces}</View>}
      </View>
    </View>
  )
}
