import { View } from '@tarojs/components'
import { Tally } from '../../../ui/evidence/tally'
import { TallyKeys } from '../../../ui/evidence/tally-keys'
import { Card } from '../../../ui/list/card'
import { consultationCopy, resultCopy as copy } from '../copy'
import type { PollResult } from '../domain/consultation'
import type { Gate } from './present-gates'

/** One gate of a result: how much there is, how much it took, by how much it was met or missed. */
export function GateCard({ gate, result }: { gate: Gate; result: PollResult }) {
  const { choices } = consultationCopy
  return (
    <Card id={`gate-${gate.key}`}>
      <View className="t-strong t-brand">{gate.title}</View>
      <View className="mt2">
        {gate.tally ? <Tally {...gate.tally} /> : <View className="t-2">{copy.noBallots}</View>}
      </View>
      {gate.hasChoices && gate.tally && (
        <TallyKeys
          items={[
            { kind: 'yes', word: copy.count(choices.for, result.for) },
            { kind: 'no', word: copy.count(choices.against, result.against) },
            { kind: 'pass', word: copy.count(choices.abstain, result.abstain) },
          ]}
        />
      )}
    </Card>
  )
}
