import { View } from '@tarojs/components'
import { Card } from '../../../ui/list/card'
import { Figures } from '../../../ui/list/figures'
import { consultationCopy } from '../copy'
import type { MotionResult, Poll } from '../domain/consultation'
import { resultCopy as copy } from '../result-copy'
import { GateCard } from './gate-card'
import { presentGates } from './present-gates'

interface MotionOutcomeProps {
  poll: Poll
  result: MotionResult
  /** The turnout stands above all questions already. */
  isTurnoutShown?: boolean
}

/** A motion against its gates, or just the figures where nothing was decided. */
export function MotionOutcome({ poll, result, isTurnoutShown }: MotionOutcomeProps) {
  const { rule, votingUnit } = poll
  const gates = presentGates({ thresholds: result.thresholds, rule, votingUnit, choices: result })
  if (gates.length === 0) return <ChoiceFigures result={result} />
  return (
    <>
      {gates
        .filter(({ name }) => !isTurnoutShown || name !== 'participation')
        .map((gate) => (
          <GateCard
            key={gate.key}
            gate={gate}
            votingUnit={votingUnit}
            choices={result}
            prefix={isTurnoutShown ? `question-${result.questionId}-` : undefined}
          />
        ))}
    </>
  )
}

/** What was chosen, where no gate says it. */
function ChoiceFigures({ result }: { result: MotionResult }) {
  const { choices } = consultationCopy
  return (
    <Card>
      <View className="t-strong">{copy.figures}</View>
      <View className="mt3">
        <Figures
          items={[
            { word: choices.for, figure: result.for.units },
            { word: choices.against, figure: result.against.units },
            { word: choices.abstain, figure: result.abstain.units },
          ]}
        />
      </View>
    </Card>
  )
}
