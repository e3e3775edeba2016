import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { noticeFormCopy as copy } from '../console-copy'
import { noticeCopy } from '../copy'
import { NOTICE_CATEGORIES } from '../domain/notice-draft'
import type { FormPartProps } from './form-types'
import { noticeCategory } from './notice-category'

export function FormCategoryField({ form }: Pick<FormPartProps, 'form'>) {
  return (
    <Field label={copy.category} error={form.errors.category}>
      <ChipChoice
        id="category"
        label={copy.category}
        items={NOTICE_CATEGORIES.map((key) => ({ key, ...noticeCategory(key) }))}
        current={form.draft.category}
        onSelect={form.chooseCategory}
      />
    </Field>
  )
}

export function FormAreaField({ form, place }: FormPartProps) {
  const areas = [{ code: place.communityCode, name: noticeCopy.wholeCommunity }, ...place.grids]
  return (
    <Field
      label={copy.area}
      error={form.errors.areaCode}
      hint={place.grids.length === 0 ? copy.noGrids : undefined}
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
