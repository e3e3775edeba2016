import { countCharacters } from '../../../lib/written-text'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { TextArea } from '../../../ui/form/text-area'
import { noticeFormCopy as copy } from '../console-copy'
import { hasMobilePhone } from '../domain/notice'
import { TEXT_LIMITS } from '../domain/notice-draft'
import type { FormPartProps } from './form-types'
import { PhonesSwitch } from './phones-switch'

/** Pasted text is never cut: past the limit the count and the check say so. */
export function FormTextFields({ form: { draft, errors, ...form } }: Pick<FormPartProps, 'form'>) {
  return (
    <>
      <Field
        label={copy.noticeTitle}
        error={errors.title}
        optional={copy.count(countCharacters(draft.title), TEXT_LIMITS.title.max)}
      >
        <Input
          key={draft.key}
          id="notice-title"
          label={copy.noticeTitle}
          placeholder={copy.titleHint}
          initial={draft.title}
          isError={errors.title !== undefined}
          onChange={form.typeTitle}
        />
      </Field>
      <Field
        label={copy.body}
        error={errors.body}
        hint={copy.bodySigns}
        optional={copy.count(countCharacters(draft.body), TEXT_LIMITS.body.max)}
      >
        <TextArea
          key={draft.key}
          id="notice-body"
          label={copy.body}
          placeholder={copy.bodyHint}
          initial={draft.body}
          isError={errors.body !== undefined}
          onChange={form.typeBody}
        />
      </Field>
      {hasMobilePhone(draft.title, draft.body) && (
        <PhonesSwitch isOn={draft.phonesArePublic} onChange={form.setPhonesPublic} />
      )}
    </>
  )
}
