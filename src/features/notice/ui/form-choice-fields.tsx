import { CheckChoice } from '../../../ui/form/check-choice'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { noticeFormCopy as copy } from '../console-copy'
import { noticeCopy } from '../copy'
import { NOTICE_CATEGORIES, NOTICE_GROUPS } from '../domain/notice-draft'
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

/** Some buildings of the grid that is chosen; none chosen means all of them. */
export function FormBuildingsField({ form, place }: FormPartProps) {
  if (place.buildings.length === 0) return null
  return (
    <Field label={copy.buildings} optional={copy.buildingsAll} error={form.errors.buildingIds}>
      <CheckChoice
        id="building"
        items={place.buildings.map(({ id, name }) => ({ key: id, word: name }))}
        chosen={form.draft.buildingIds}
        onToggle={form.toggleBuilding}
      />
    </Field>
  )
}

const GROUPS = ['all', ...NOTICE_GROUPS] as const

export function FormGroupField({ form }: Pick<FormPartProps, 'form'>) {
  const { audience } = form.draft
  return (
    <Field
      label={copy.group}
      error={form.errors.audience}
      hint={audience && copy.groupHints[audience]}
    >
      <ChipChoice
        id="group"
        label={copy.group}
        items={GROUPS.map((key) => ({ key, word: copy.groups[key] }))}
        current={audience ?? 'all'}
        onSelect={(key) => form.chooseGroup(key === 'all' ? undefined : key)}
      />
    </Field>
  )
}
