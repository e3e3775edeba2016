import { useState } from 'react'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { changeCategorySetting } from '../api/change-category-setting'
import { resetCategorySetting } from '../api/reset-category-setting'
import { settingsCopy as copy } from '../copy'
import type { CategorySetting, CategoryTerms } from '../domain/category-setting'
import {
  findFaults,
  type SettingDraft,
  type SettingFaults,
  toDraft,
  toTerms,
} from '../domain/setting-draft'

interface SettingFormInput {
  readonly countyCode: string
  readonly setting: CategorySetting
  readonly onDone: () => void
}

/** Changing how one category holds in a county, or taking the change back. */
export function useSettingForm({ countyCode, setting, onDone }: SettingFormInput) {
  const path = { countyCode, categoryCode: setting.code }
  const [draft, setDraft] = useState(() => toDraft(setting))
  const [faults, setFaults] = useState<SettingFaults>({})
  const refreshes = [['category-settings', countyCode], ['categories']]
  const done = (words: string) => () => {
    confirmDone(words)
    onDone()
  }
  const saving = useWrite({
    write: (terms: CategoryTerms, key) => changeCategorySetting(path, terms, key),
    refreshes,
    onDone: done(copy.saved),
  })
  const resetting = useWrite({
    write: (_nothing: undefined, key) => resetCategorySetting(path, key),
    refreshes,
    onDone: done(copy.wasReset),
  })
  const failure = saving.failure ?? resetting.failure
  const faultOf = (field: keyof SettingFaults): string | undefined => {
    const fault = faults[field]
    return fault ? copy.faults[fault] : findField(failure?.fields, field)
  }
  return {
    setting,
    draft,
    change(part: Partial<SettingDraft>) {
      setDraft((before) => ({ ...before, ...part }))
    },
    /** Of limits only: nothing else can be written wrongly. */
    respondFault: faultOf('respondLimitHours'),
    resolveFault: faultOf('resolveLimit'),
    failure,
    isBusy: saving.isBusy || resetting.isBusy,
    save() {
      const found = findFaults(draft)
      setFaults(found)
      if (Object.keys(found).length === 0) saving.run(toTerms(draft))
    },
    reset: () => resetting.run(undefined),
  }
}

export type SettingForm = ReturnType<typeof useSettingForm>

/** The service may name a field's own field, `resolveLimit.amount`. */
function findField(fields: Readonly<Record<string, string>> = {}, name: string) {
  return Object.entries(fields).find(([field]) => field.split('.')[0] === name)?.[1]
}
