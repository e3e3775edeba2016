import type { Static } from 'typebox'
import type { CategorySetting } from '../../../modules/reports/category-types'
import type { CategorySettingSchema } from './schemas'

export function presentCategorySetting({
  category,
  defaults,
  isChanged,
}: CategorySetting): Static<typeof CategorySettingSchema> {
  return { ...category, defaults, isChanged }
}
