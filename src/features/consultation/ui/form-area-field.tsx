import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { consultationFormCopy as copy } from '../console-copy'
import { consultationCopy } from '../copy'
import { fieldId } from '../domain/faulty-fields'
import type { FormPartProps } from './form-types'

export function FormAreaField({ form, place }: FormPartProps) {
  const areas = [
    { code: place.communityCode, name: consultationCopy.wholeCommunity },
    ...place.grids,
  ]
  return (
    <Field
      label={copy.area}
      error={form.errors.areaCode}
      id={fieldId('areaCode')}
      hint={place.grids.length === 0 ? copy.areaMissing : copy.areaHint}
    >
      <ChipChoice
        id="area"
        label={copy.area}
        items={areas.map(({ code, name }) => ({ key: code, word: name }))}
        current={form.draft.areaCode}
        onSelect={form.chooseArea}
      />
    </Field>
  )
}
