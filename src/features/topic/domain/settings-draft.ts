import type { TopicSettings } from './topic'

export type SettingsField = keyof TopicSettings

/** What the service takes, both bounds included. */
export const SETTINGS_BOUNDS = {
  supportPercent: { min: 1, max: 50 },
  supportMinimum: { min: 1, max: 1000 },
  collectDays: { min: 7, max: 180 },
  answerWorkDays: { min: 1, max: 60 },
} as const satisfies Record<SettingsField, { readonly min: number; readonly max: number }>

export const SETTINGS_FIELDS = Object.keys(SETTINGS_BOUNDS) as SettingsField[]

/** Settings as they are being written: numbers are still text. */
export type SettingsDraft = Readonly<Record<SettingsField, string>>

export type SettingsFault = 'not_a_number' | 'out_of_range'
export type SettingsFaults = Partial<Record<SettingsField, SettingsFault>>

export function toDraft(settings: TopicSettings): SettingsDraft {
  return mapFields((field) => String(settings[field]))
}

export function findFaults(draft: SettingsDraft): SettingsFaults {
  const faults = SETTINGS_FIELDS.map((field) => [field, faultOf(field, draft[field])] as const)
  return Object.fromEntries(faults.filter(([, fault]) => fault !== undefined))
}

/** A draft without faults, as it is sent. */
export function toSettings(draft: SettingsDraft): TopicSettings {
  return mapFields((field) => Number(draft[field]))
}

function faultOf(field: SettingsField, text: string): SettingsFault | undefined {
  if (!/^\s*\d{1,6}\s*$/.test(text)) return 'not_a_number'
  const { min, max } = SETTINGS_BOUNDS[field]
  return Number(text) < min || Number(text) > max ? 'out_of_range' : undefined
}

function mapFields<Value>(value: (field: SettingsField) => Value): Record<SettingsField, Value> {
  return {
    supportPercent: value('supportPercent'),
    supportMinimum: value('supportMinimum'),
    collectDays: value('collectDays'),
    answerWorkDays: value('answerWorkDays'),
  }
}
