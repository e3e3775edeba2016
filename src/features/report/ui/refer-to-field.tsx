import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { REFER_TO_MAX } from '../domain/report-draft'
import { actCopy, handlingCopy as copy } from '../staff-copy'
import type { ActPartProps } from './act-part'

export function ReferToField({ sheet }: ActPartProps) {
  const { faults, words } = sheet
  return (
    <Field label={copy.referTo} error={faults.referTo && actCopy.faults.referTo}>
      <Input
        id="act-refer-to"
        label={copy.referTo}
        placeholder={copy.referToHint}
        initial={words.referTo}
        maxLength={REFER_TO_MAX}
        isError={faults.referTo}
        onChange={(referTo) => sheet.type({ referTo })}
      />
    </Field>
  )
}
