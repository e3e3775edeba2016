import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

type Listed = Reply<'listCategorySettings'>
export type CategoryGroup = Listed['groups'][number]
/** A category as it holds in a county, with what holds by default. */
export type CategorySetting = Listed['items'][number]
export type CategoryTerms =
  operations['changeCategorySetting']['requestBody']['content']['application/json']
export type Receiver = CategoryTerms['receiver']
export type LimitUnit = CategoryTerms['resolveLimit']['unit']

export interface SettingKey {
  readonly countyCode: string
  readonly categoryCode: string
}

export interface SettingGroup extends CategoryGroup {
  readonly settings: readonly CategorySetting[]
}

/** Groups in their order, without those that have no category. */
export function groupSettings({ groups, items }: Listed): SettingGroup[] {
  return groups
    .map((group) => ({
      ...group,
      settings: items.filter(({ groupCode }) => groupCode === group.code),
    }))
    .filter(({ settings }) => settings.length > 0)
}
