import type { CategorySetting, CategoryTerms, LimitUnit } from './category-setting'

/** Terms as they are being written: numbers are still text. */
export interface SettingDraft extends Omit<CategoryTerms, 'respondLimitHours' | 'resolveLimit'> {
  readonly respondHours: string
  readonly resolveAmount: string
  readonly resolveUnit: LimitUnit
}

export type SettingFault = 'not_a_number' | 'shorter_than_respond'
export type SettingFaults = Partial<Record<'respondLimitHours' | 'resolveLimit', SettingFault>>

export function toDraft(setting: CategorySetting): SettingDraft {
  const { respondLimitHours, resolveLimit, receiver, isEmergency, isPrivate, isOffered } = setting
  return {
    respondHours: String(respondLimitHours),
    resolveAmount: String(resolveLimit.amount),
    resolveUnit: resolveLimit.unit,
    receiver,
    isEmergency,
    isPrivate,
    isOffered,
  }
}

/** What must be mended before it is worth sending; how long is too long the service knows. */
export function findFaults(draft: SettingDraft): SettingFaults {
  const respond = toWhole(draft.respondHours)
  const resolve = toWhole(draft.resolveAmount)
  const hours = resolve && (draft.resolveUnit === 'hours' ? resolve : resolve * 24)
  const isShort = respond !== undefined && hours !== undefined && hours < respond
  return {
    ...(respond === undefined && { respondLimitHours: 'not_a_number' as const }),
    ...(resolve === undefined && { resolveLimit: 'not_a_number' as const }),
    ...(isShort && { resolveLimit: 'shorter_than_respond' as const }),
  }
}

/** A draft without faults, as it is sent. */
export function toTerms(draft: SettingDraft): CategoryTerms {
  const { respondHours, resolveAmount, resolveUnit, ...terms } = draft
  return {
    ...terms,
    respondLimitHours: Number(respondHours),
    resolveLimit: { amount: Number(resolveAmount), unit: resolveUnit },
  }
}

/** Whole and above zero, as a person types it. */
function toWhole(text: string): number | undefined {
  return /^\s*[1-9]\d{0,5}\s*$/.test(text) ? Number(text) : undefined
}
