import { View } from '@tarojs/components'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { questionFormCopy as copy } from '../console-copy'
import { fieldId } from '../domain/faulty-fields'
import { errorIn } from '../hooks/describe-form-faults'
import type { FormQuestionProps } from './form-question-types'

/** How many may be chosen, at least and at most. */
export function FormBounds({ form, question, place }: FormQuestionProps) {
  const field = `questions.${place - 1}`
  const errors = {
    min: errorIn(form.errors, `${field}.min`),
    max: errorIn(form.errors, `${field}.max`),
  }
  const labels = { min: copy.minOf(place), max: copy.maxOf(place) }
  return (
    <Field label={copy.bounds} error={errors.min ?? errors.max} id={fieldId(`${field}.bounds`)}>
      <View className="line line--top line--flow">
        {(['min', 'max'] as const).map((name) => (
          <View key={name} className={name === 'max' ? 'share ml3' : 'share'}>
            <View className="t-meta">{copy[name]}</View>
            <Input
              key={`${form.draft.key} ${question.key}`}
              id={`question-${place}-${name}`}
              type="number"
              label={labels[name]}
              placeholder="1"
              initial={question[name]}
              isError={errors[name] !== undefined}
              onChange={(text) => form.questions.write(question.key, { [name]: text })}
            />
          </View>
        ))}
      </View>
    </Field>
  )
}
