import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Section } from '../../../ui/list/section'
import { questionFormCopy as copy } from '../console-copy'
import { type DraftQuestion, MOST_QUESTIONS } from '../domain/draft-question'
import { FormQuestion } from './form-question'
import type { FormPartProps } from './form-types'

type FormProp = Pick<FormPartProps, 'form'>

/** What the poll asks: one question or several, in an order that can be changed. */
export function FormQuestions({ form }: FormProp) {
  const { questions } = form.draft
  return (
    <Section title={copy.title} id="form-questions">
      {questions.map((question, at) => (
        <Card key={question.key} id={`question-${at + 1}`}>
          {questions.length > 1 && <QuestionHead form={form} question={question} at={at} />}
          <FormQuestion form={form} question={question} place={at + 1} />
        </Card>
      ))}
      {questions.length < MOST_QUESTIONS && (
        <View className="mt3">
          <Button icon="plus" id="add-question" onPress={form.questions.add}>
            {copy.add}
          </Button>
        </View>
      )}
    </Section>
  )
}

interface QuestionHeadProps extends FormProp {
  question: DraftQuestion
  at: number
}

function QuestionHead({ form, question, at }: QuestionHeadProps) {
  const { questions } = form
  const place = at + 1
  const isLast = place === form.draft.questions.length
  return (
    <View className="line">
      <View className="t-title grow">{copy.place(place)}</View>
      <View className="fix">
        <Button
          size="small"
          icon="chevron-up"
          label={copy.up(place)}
          isDisabled={at === 0}
          onPress={() => questions.moveUp(question.key)}
        />
      </View>
      <View className="fix ml2">
        <Button
          size="small"
          icon="chevron-down"
          label={copy.down(place)}
          isDisabled={isLast}
          onPress={() => questions.moveDown(question.key)}
        />
      </View>
      <View className="fix ml2">
        <Button
          kind="danger"
          size="small"
          icon="trash-2"
          id={`remove-question-${place}`}
          label={copy.remove(place)}
          onPress={() => questions.remove(question.key)}
        />
      </View>
    </View>
  )
}
