import { countCharacters } from '../../../lib/written-text'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { TextArea } from '../../../ui/form/text-area'
import { consultationFormCopy as copy } from '../console-copy'
import { type DraftText, TEXT_LIMITS } from '../domain/consultation-draft'
import { fieldId } from '../domain/faulty-fields'
import type { FormPartProps } from './form-types'

interface TextFieldProps extends Pick<FormPartProps, 'form'> {
  name: DraftText
}

/** Nothing is cut off while typing: what is too long is told, with the count beside the label. */
export function FormTextField({ form, name }: TextFieldProps) {
  const { draft, errors } = form
  const { label, hint } = copy.texts[name]
  const Part = name === 'title' ? Input : TextArea
  return (
    <Field
      label={label}
      optional={copy.count(countCharacters(draft[name]), TEXT_LIMITS[name].max)}
      error={errors[name]}
      id={fieldId(name)}
    >
      <Part
        key={draft.key}
        id={`consultation-${name}`}
        label={label}
        placeholder={hint}
        initial={draft[name]}
        isError={errors[name] !== undefined}
        onChange={(text) => form.typeText(name, text)}
      />
    </Field>
  )
}
