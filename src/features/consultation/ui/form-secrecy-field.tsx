import { Field } from '../../../ui/form/field'
import { Note } from '../../../ui/status/note'
import { consultationFormCopy as copy } from '../console-copy'
import type { FormPartProps } from './form-types'

/** Whether anybody can tell who chose what. There is nothing to choose while polls are named only. */
export function FormSecrecyField({ form }: Pick<FormPartProps, 'form'>) {
  return (
    <Field label={copy.secrecy} error={form.errors.secrecy} id="secrecy">
      <Note icon="lock">{copy.secrecyNamed}</Note>
    </Field>
  )
}
