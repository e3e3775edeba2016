import { countCharacters } from '../../../lib/written-text'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { consultationFormCopy, questionFormCopy as copy } from '../console-copy'
import { type DraftQuestion, QUESTION_KINDS, QUESTION_LIMITS } from '../domain/draft-question'
import { fieldId } from '../domain/faulty-fields'
import { errorIn } from '../hooks/describe-form-faults'
import { questionCopy } from '../question-copy'
import { FormBounds } from './form-bounds'
import { FormBudget } from './form-budget'
import { FormOptions } from './form-options'
import type { FormQuestionProps } from './form-question-types'

/** One question: what it asks, how one answers, and what that kind needs besides. */
export function FormQuestion(props: FormQuestionProps) {
  const { form, question, place } = props
  const { key, kind, text } = question
  const field = `questions.${place - 1}.text`
  const error = errorIn(form.errors, field)
  return (
    <>
      <Field
        label={copy.text}
        optional={consultationFormCopy.count(countCharacters(text), QUESTION_LIMITS.max)}
        error={error}
        id={fieldId(field)}
      >
        <TextArea
          key={`${form.draft.key} ${key}`}
          id={`question-${place}-text`}
          label={copy.textOf(place)}
          placeholder={copy.textHint}
          initial={text}
          isError={error !== undefined}
          onChange={(written) => form.questions.write(key, { text: written })}
        />
      </Field>
      <Field label={copy.kind} hint={hintOf(question)}>
        <ChipChoice
          id={`question-${place}-kind`}
          label={copy.kindOf(place)}
          items={QUESTION_KINDS.map((each) => ({ key: each, word: copy.kinds[each] }))}
          current={kind}
          onSelect={(chosen) => form.questions.choose(key, { kind: chosen })}
        />
      </Field>
      {kind !== 'motion' && <FormOptions {...props} />}
      {kind === 'multiple' && <FormBounds {...props} />}
      {kind === 'budget' && <FormBudget {...props} />}
    </>
  )
}

function hintOf({ kind }: DraftQuestion): string | undefined {
  if (kind === 'motion') return copy.motionHint
  if (kind === 'ranking') return `${questionCopy.schulze}${copy.heard}`
  return kind === 'budget' ? copy.heard : undefined
}
