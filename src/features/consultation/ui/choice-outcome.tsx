import { View } from '@tarojs/components'
import { ShareBar } from '../../../ui/evidence/share-bar'
import { Tally } from '../../../ui/evidence/tally'
import { Card } from '../../../ui/list/card'
import type { QuestionResult } from '../domain/consultation'
import { labelsOf } from '../domain/questions'
import { choiceResultCopy as copy, resultCopy } from '../result-copy'
import { describeBoth, shareOf } from './describe-question-result'
import { DrawnTies } from './drawn-ties'
import { OutcomeTag } from './outcome-tag'
import type { OutcomeProps } from './outcome-types'
import { presentTally } from './present-gates'

type ChoiceResult = Extract<QuestionResult, { kind: 'single' | 'multiple' }>
type OptionResult = ChoiceResult['options'][number]

/** Every option with those who chose it, the most chosen first; each against its own line where there is one. */
export function ChoiceOutcome(props: OutcomeProps<ChoiceResult>) {
  const { poll, question, result } = props
  return (
    <Card id={`outcome-${result.questionId}`}>
      <View className="t-strong t-brand">{copy.title}</View>
      {result.options.map((option) => (
        <Option key={option.optionId} {...props} option={option} />
      ))}
      <View className="t-2 mt3">{copy.abstained(describeBoth(result.abstained, poll))}</View>
      <DrawnTies question={question} drawn={result.drawn} />
    </Card>
  )
}

function Option(props: OutcomeProps<ChoiceResult> & { option: OptionResult }) {
  const { poll, question, turnout, option } = props
  const [label = ''] = labelsOf(question, [option.optionId])
  const lines = option.thresholds.filter(({ name, of }) => name === 'agreement' && of > 0)
  if (lines.length === 0) {
    const figure = describeBoth(option, poll)
    return (
      <View className="mt3">
        <ShareBar what={label} figure={figure} share={shareOf(option, turnout)} />
      </View>
    )
  }
  const { rule, votingUnit } = poll
  const isOneLine = lines.length === 1
  return (
    <View className="mt4">
      {!isOneLine && (
        <View className="line line--wrap">
          <View className="t-title grow">{label}</View>
          <OutcomeTag outcome={option.outcome} />
        </View>
      )}
      {lines.map((line) => (
        <Tally
          key={line.measure}
          {...presentTally(line, { rule, votingUnit, lead: copy.chosenBy })}
          what={isOneLine ? label : resultCopy.measured[line.measure][votingUnit]}
        />
      ))}
    </View>
  )
}
