import { View } from '@tarojs/components'
import { Field } from '../../../ui/form/field'
import { TextArea } from '../../../ui/form/text-area'
import { consultationFormCopy as copy } from '../console-copy'
import { countCharacters, type DraftText, TEXT_LIMITS } from '../domain/consultation-draft'
import type { FormPartProps } from './form-types'

const names = ['title', 'question', 'body'] as const satisfies readonly DraftText[]

/** Nothing is cut off while typing: what is too long is told, with the count beside it. */
export function FormTextFields({ form }: Pick<FormPartProps, 'form'>) {
  return names.map((name) => {
    const { label, hint } = copy.texts[name]
    const error = form.errors[name]
    return (
      <Field key={name} label={label} error={error}>
        <TextArea
          key={form.draft.key}
          id={`consultation-${name}`}
          label={label}
          placeholder={hint}
          initial={form.draft[name]}
          isError={error !== undefined}
          onChange={(text) => form.typeText(name, text)}
          bar={
            <>
              <View className="grow" />
              <View className="t-meta">
                {copy.count(countCharacters(form.draft[name]), TEXT_LIMITS[name].max)}
              </View>
            </>
          }
        />
      </Field>
    )
  })
}
