import { View } from '@tarojs/components'
import { Field } from '../../../ui/form/field'
import type { Answers } from '../domain/ballot-answers'
import type { Answer, Question } from '../domain/consultation'
import { slipFormCopy as copy } from '../paper-copy'
import { questionCopy } from '../question-copy'
import { describeHint } from './describe-question'
import { QuestionFields } from './question-fields'

interface SlipAnswersProps {
  questions: readonly Question[]
  answers: Answers
  /** By `answers.<place>`. */
  errors: Readonly<Record<string, string | undefined>>
  isDisabled: boolean
  onAnswer: (place: number, answer: Answer | undefined) => void
}

/** Every question at once, as they stand on the slip; nothing is chosen beforehand. */
export function SlipAnswers(props: SlipAnswersProps) {
  const { questions, answers, errors, isDisabled, onAnswer } = props
  return questions.map((question, place) => (
    <Field
      key={question.id}
      label={question.text}
      error={errors[`answers.${place}`]}
      id={`asked-${question.id}`}
    >
      <View className="t-meta">{headOf(question, questions.length > 1 ? place : undefined)}</View>
      <View className="mt2">
        <QuestionFields
          question={question}
          answer={answers[place]}
          isDisabled={isDisabled}
          name={`q${question.id}`}
          onAnswer={(answer) => onAnswer(place, answer)}
        />
      </View>
    </Field>
  ))
}

function headOf(question: Question, place: number | undefined): string {
  const hint = question.kind === 'ranking' ? copy.rankHint : describeHint(question)
  return place === undefined ? hint : questionCopy.head(questionCopy.place(place + 1), hint)
}
