import { View } from '@tarojs/components'
import { Choice } from '../../../ui/form/choice'
import { consultationCopy } from '../copy'
import { abstainFrom, isAbstention, namedIn, nameOptions } from '../domain/ballot-answers'
import type { Question } from '../domain/consultation'
import { ballotCopy as copy } from '../poll-copy'
import { AbstainField } from './abstain-field'
import { BudgetFields } from './budget-fields'
import { MotionFields } from './motion-fields'
import { MultipleFields } from './multiple-fields'
import { choiceId, type QuestionFieldsProps } from './question-field-types'
import { RankingFields } from './ranking-fields'

/** One question, answered by taps alone; nothing is chosen beforehand, and abstaining is a choice like the others. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question } = props
  switch (question.kind) {
    case 'motion':
      return <MotionFields {...props} label={props.name && question.text} />
    case 'single':
      return <SingleFields {...props} question={question} />
    case 'multiple':
      return withAbstention(props, <MultipleFields {...props} question={question} />)
    case 'ranking':
      return withAbstention(props, <RankingFields {...props} question={question} />)
    case 'budget':
      return withAbstention(props, <BudgetFields {...props} question={question} />)
  }
}

function withAbstention(props: QuestionFieldsProps, fields: JSX.Element) {
  return (
    <>
      {fields}
      <View className="mt2">
        <AbstainField {...props} />
      </View>
    </>
  )
}

const ABSTAIN = 'abstain'

type SingleQuestion = Extract<Question, { kind: 'single' }>

function SingleFields(props: QuestionFieldsProps<SingleQuestion>) {
  const { question, answer, isDisabled, name, onAnswer } = props
  const chosen = isAbstention(answer) ? ABSTAIN : namedIn(answer)?.[0]
  return (
    <Choice
      id={choiceId('option', name)}
      label={name === undefined ? copy.label : question.text}
      items={[
        ...question.options.map(({ id, label }) => ({ key: id, word: label })),
        { key: ABSTAIN, word: consultationCopy.choices.abstain, icon: 'minus', shape: 'dashed' },
      ]}
      current={chosen}
      isDisabled={isDisabled}
      onSelect={(id) =>
        onAnswer(id === ABSTAIN ? abstainFrom(question) : nameOptions(question, [id]))
      }
    />
  )
}
