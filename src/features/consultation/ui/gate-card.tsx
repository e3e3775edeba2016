import { View } from '@tarojs/components'
import { Tally } from '../../../ui/evidence/tally'
import { TallyKeys } from '../../../ui/evidence/tally-keys'
import { Card } from '../../../ui/list/card'
import { consultationCopy } from '../copy'
import type { Choice, VotingUnitKind } from '../domain/consultation'
import { resultCopy as copy } from '../result-copy'
import { describeAmount } from './describe-threshold'
import { amountIn, type ChoiceAmounts, type Gate } from './present-gates'

interface GateCardProps {
  gate: Gate
  votingUnit: VotingUnitKind
  /** What was chosen, where the question is a motion. */
  choices?: ChoiceAmounts
  /** Tells this card from the same gate of another question. */
  prefix?: string
}

const keys = [
  ['yes', 'for'],
  ['no', 'against'],
  ['pass', 'abstain'],
] as const

/** One gate of a result: how much there is, how much it took, by how much it was met or missed. */
export function GateCard({ gate, votingUnit, choices, prefix = '' }: GateCardProps) {
  const countOf = (choice: Choice, amounts: ChoiceAmounts) =>
    copy.count(
      consultationCopy.choices[choice],
      describeAmount(amountIn(gate.measure, amounts[choice]), gate.measure, votingUnit),
    )
  return (
    <Card id={`${prefix}gate-${gate.key}`}>
      <View className="t-strong t-brand">{gate.title}</View>
      <View className="mt2">
        {gate.tally ? <Tally {...gate.tally} /> : <View className="t-2">{copy.noBallots}</View>}
      </View>
      {choices && gate.name === 'agreement' && gate.tally && (
        <TallyKeys
          items={keys.map(([kind, choice]) => ({ kind, word: countOf(choice, choices) }))}
        />
      )}
    </Card>
  )
}
