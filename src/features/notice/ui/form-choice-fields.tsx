import { Chip, ChipGroup } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { noticeFormCopy as copy } from '../console-copy'
import { noticeCopy } from '../copy'
import { NOTICE_CATEGORIES } from '../domain/notice-draft'
import type { FormPartProps } from './form-types'
import { noticeCategory } from './notice-category'

export function FormCategoryField({ form }: Pick<FormPartProps, 'form'>) {
  return (
    <Field label={copy.category} error={form.errors.category}>
      <ChipGroup>
        {NOTICE_CATEGORIES.map((category) => {
          const { icon, word } = noticeCategory(category)
          return (
            <Chip
              key={category}
              id={`category-${category}`}
              icon={icon}
              isOn={form.draft.category === category}
              onPress={() => form.chooseCategory(category)}
            >
              {word}
            </Chip>
          )
        })}
      </ChipGroup>
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
