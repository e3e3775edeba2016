import { View } from '@tarojs/components'
import type { LoadState } from '../../../lib/load-state'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import type { Poll } from '../domain/consultation'
import { type PaperCounts, sumWeights } from '../domain/paper'
import { marksCopy as copy } from '../paper-copy'
import { describeWeight } from './describe-weight'

interface PaperMarksCardProps {
  poll: Poll
  counts: LoadState<PaperCounts>
  onMarks: () => void
}

/** Of a secret poll: how many handed in a slip, how many slips were entered, and what comes first. */
export function PaperMarksCard({ poll, counts, onMarks }: PaperMarksCardProps) {
  return (
    <View className="mt3">
      <Card id="paper-marks" kind="sunk">
        <View className="t-strong">{copy.first}</View>
        {counts.kind === 'ready' && <Sums poll={poll} counts={counts.value} />}
        <View className="t-small t-2 mt2">{copy.mix}</View>
        <View className="mt3">
          <Button icon="list-checks" id="open-marks" onPress={onMarks}>
            {copy.door}
          </Button>
        </View>
      </Card>
    </View>
  )
}

function Sums({ poll, counts: { marks } }: { poll: Poll; counts: PaperCounts }) {
  const { units, slips } = sumWeights(marks)
  const words = copy.handedIn[poll.votingUnit]
  return (
    <>
      <View className="mt1">{words(units, slips)}</View>
      {poll.weighsByArea &&
        marks.map((mark) => (
          <View key={mark.weight} className="t-small t-2 mt1">
            {describeWeight(mark.weight, poll)}：{words(mark.units, mark.slips)}
          </View>
        ))}
    </>
  )
}
