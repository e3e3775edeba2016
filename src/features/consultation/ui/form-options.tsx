import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { questionFormCopy as copy } from '../console-copy'
import { type DraftOption, MOST_OPTIONS } from '../domain/draft-question'
import { fieldId } from '../domain/faulty-fields'
import { errorIn } from '../hooks/describe-form-faults'
import type { FormQuestionProps } from './form-question-types'

/** What can be chosen, a line each; of a budget with its cost. */
export function FormOptions(props: FormQuestionProps) {
  const { form, question, place } = props
  const isBudget = question.kind === 'budget'
  const field = `questions.${place - 1}.${isBudget ? 'items' : 'options'}`
  const error = errorIn(form.errors, field)
  return (
    <Field
      label={isBudget ? copy.items : copy.options}
      hint={copy.optionsHint}
      error={error}
      id={fieldId(field)}
    >
      {question.options.map((option, at) => (
        <OptionLine
          key={option.key}
          {...props}
          option={option}
          number={at + 1}
          isError={error !== undefined}
        />
      ))}
      {question.options.length < MOST_OPTIONS && (
        <View className="line mt2">
          <Button
            size="small"
            icon="plus"
            id={`question-${place}-add`}
            onPress={() => form.questions.addOption(question.key)}
          >
            {copy.addOption}
          </Button>
        </View>
      )}
    </Field>
  )
}

interface OptionLineProps extends FormQuestionProps {
  option: DraftOption
  number: number
  isError: boolean
}

function OptionLine({ form, question, place, option, number, isError }: OptionLineProps) {
  const drawn = `${form.draft.key} ${question.key} ${option.key}`
  const write = (part: Partial<DraftOption>) =>
    form.questions.writeOption(question.key, option.key, part)
  return (
    <View className="line line--flow mt2">
      <View className="share share--wide">
        <Input
          key={drawn}
          id={`question-${place}-option-${number}`}
          label={copy.option(place, number)}
          placeholder={copy.optionHint}
          initial={option.label}
          isError={isError}
          onChange={(label) => write({ label })}
        />
      </View>
      {question.kind === 'budget' && (
        <View className="share ml2">
          <Input
            key={drawn}
            id={`question-${place}-cost-${number}`}
            type="digit"
            label={copy.cost(place, number)}
            placeholder={copy.costHint}
            initial={option.cost}
            isError={isError}
            onChange={(cost) => write({ cost })}
          />
        </View>
      )}
      <View className="fix ml2">
        <Button
          size="small"
          icon="x"
          label={copy.removeOption(place, number)}
          isDisabled={question.options.length <= 2}
          onPress={() => form.questions.removeOption(question.key, option.key)}
        />
      </View>
    </View>
  )
}
