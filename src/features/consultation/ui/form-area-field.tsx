import { Chip, ChipGroup } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { consultationFormCopy as copy } from '../console-copy'
import { consultationCopy } from '../copy'
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
      hint={place.grids.length === 0 ? copy.areaMissing : copy.areaHint}
    >
      <ChipGroup>
        {areas.map(({ code, name }) => (
          <Chip
            key={code}
            id={`area-${code}`}
            isOn={form.draft.areaCode === code}
            onPress={() => form.chooseArea(code)}
          >
            {name}
          </Chip>
        ))}
      </ChipGroup>
    </Field>
  )
}
