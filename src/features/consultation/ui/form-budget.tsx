import { Choice } from '../../../ui/form/choice'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { questionFormCopy as copy } from '../console-copy'
import { FUNDING_METHODS } from '../domain/draft-question'
import { measuresArea } from '../domain/draft-roll'
import { fieldId } from '../domain/faulty-fields'
import { errorIn } from '../hooks/describe-form-faults'
import { describeMethod } from './describe-question'
import type { FormQuestionProps } from './form-question-types'

/** How much there is, and how it goes to the items. */
export function FormBudget({ form, question, place }: FormQuestionProps) {
  const field = `questions.${place - 1}.capCents`
  const error = errorIn(form.errors, field)
  const asked = {
    votingUnit: form.draft.votingUnit ?? 'household',
    weighsByArea: measuresArea(form.rule),
  }
  return (
    <>
      <Field label={copy.cap} error={error} id={fieldId(field)}>
        <Input
          key={`${form.draft.key} ${question.key}`}
          id={`question-${place}-cap`}
          type="digit"
          label={copy.capOf(place)}
          placeholder={copy.capHint}
          initial={question.cap}
          isError={error !== undefined}
          onChange={(cap) => form.questions.write(question.key, { cap })}
        />
      </Field>
      <Field label={copy.method}>
        <Choice
          id={`question-${place}-method`}
          label={copy.methodOf(place)}
          items={FUNDING_METHODS.map((method) => ({
            key: method,
            word: copy.methods[method],
            sub: describeMethod({ method }, asked),
          }))}
          current={question.method}
          onSelect={(method) => form.questions.choose(question.key, { method })}
        />
      </Field>
    </>
  )
}
