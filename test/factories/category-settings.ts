import type { CategorySetting } from '../../src/features/category-settings/domain/category-setting'

const terms = {
  respondLimitHours: 24,
  resolveLimit: { amount: 7, unit: 'days' },
  receiver: 'grid',
  isEmergency: false,
  isPrivate: false,
  isOffered: true,
} as const

/** As nobody has changed it. */
export function buildCategorySetting(over: Partial<CategorySetting> = {}): CategorySetting {
  return {
    code: 'noise',
    name: '噪音扰民',
    icon: 'volume-2',
    groupCode: 'environment',
    ...terms,
    defaults: terms,
    isChanged: false,
    ...over,
  }
}
