import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { CheckChoice } from '../../../ui/form/check-choice'
import { namedIn, nameOptions, toggleOption } from '../domain/ballot-answers'
import type { Question } from '../domain/consultation'
import { ballotCopy as copy } from '../poll-copy'
import { choiceId, type QuestionFieldsProps } from './question-field-types'

type MultipleQuestion = Extract<Question, { kind: 'multiple' }>

/** Several of several, with how many are chosen and how many may be. */
export function MultipleFields(props: QuestionFieldsProps<MultipleQuestion>) {
  const { question, answer, isDisabled, name, onAnswer } = props
  const chosen = namedIn(answer) ?? []
  return (
    <>
      <CheckChoice
        id={choiceId('option', name)}
        items={question.options.map(({ id, label }) => ({ key: id, word: label }))}
        chosen={chosen}
        isFull={chosen.length >= question.max}
        isDisabled={isDisabled}
        onToggle={(id) => onAnswer(nameOptions(question, toggleOption(question, chosen, id)))}
      />
      <View className="t-2 mt2" id="chosen-count" {...accessible({ role: 'status' })}>
        {countOf(question, chosen.length)}
      </View>
    </>
  )
}

function countOf({ min, max }: MultipleQuestion, count: number): string {
  const chosen = copy.chosen(count)
  if (count > 0 && count < min) return chosen + copy.moreToChoose(min - count)
  return count >= max ? chosen + copy.full : chosen
}
