import { View } from '@tarojs/components'
import { formatYuan } from '../../../lib/format-yuan'
import { accessible } from '../../../ui/access/pressable'
import { CheckChoice } from '../../../ui/form/check-choice'
import { namedIn, nameOptions, toggleOption } from '../domain/ballot-answers'
import { type BudgetQuestion, costOf } from '../domain/questions'
import { ballotCopy as copy } from '../poll-copy'
import { choiceId, type QuestionFieldsProps } from './question-field-types'

/** What one would have done, each with its cost, and their sum against what there is. */
export function BudgetFields(props: QuestionFieldsProps<BudgetQuestion>) {
  const { question, answer, isDisabled, name, onAnswer } = props
  const chosen = namedIn(answer) ?? []
  const { capCents } = question
  const sum = costOf(question, chosen)
  return (
    <>
      <CheckChoice
        id={choiceId('option', name)}
        items={question.items.map(({ id, label, costCents }) => ({
          key: id,
          word: label,
          sub: formatYuan(costCents),
        }))}
        chosen={chosen}
        isDisabled={isDisabled}
        onToggle={(id) => onAnswer(nameOptions(question, toggleOption(question, chosen, id)))}
      />
      <View className="mt2" id="budget-sum" {...accessible({ role: 'status' })}>
        <View className="t-strong">{copy.budgetChosen(formatYuan(sum))}</View>
        <View className="t-2">
          {sum > capCents
            ? copy.budgetOver(formatYuan(capCents), formatYuan(sum - capCents))
            : copy.budgetLeft(formatYuan(capCents), formatYuan(capCents - sum))}
        </View>
      </View>
    </>
  )
}
