import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toLoadState } from '../../../api/load-state'
import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { changeTopicSettings } from '../api/change-topic-settings'
import { topicSettingsQuery } from '../api/get-topic-settings'
import { topicSettingsCopy as copy } from '../console-copy'
import {
  findFaults,
  type SettingsDraft,
  type SettingsFaults,
  type SettingsField,
  toDraft,
  toSettings,
} from '../domain/settings-draft'
import type { TopicSettings } from '../domain/topic'

/** What a county asks of topics, and changing it. */
export function useTopicSettings({ countyCode }: { countyCode: string }) {
  const query = useQuery(topicSettingsQuery(countyCode))
  const [draft, setDraft] = useState<SettingsDraft>()
  const [faults, setFaults] = useState<SettingsFaults>({})
  const close = () => {
    setDraft(undefined)
    setFaults({})
  }
  const saving = useWrite({
    write: (settings: TopicSettings, key) => changeTopicSettings(countyCode, settings, key),
    refreshes: [['topic-settings', countyCode], ['topic-terms']],
    onDone() {
      close()
      confirmDone(copy.saved)
    },
  })
  return {
    settings: toLoadState(query),
    /** Undefined while the form is shut. */
    draft,
    open: (settings: TopicSettings) => setDraft(toDraft(settings)),
    close() {
      close()
      saving.reset()
    },
    change(field: SettingsField, text: string) {
      setDraft((before) => before && { ...before, [field]: text })
    },
    faultOf(field: SettingsField): string | undefined {
      const fault = faults[field]
      return fault ? copy.faults[fault] : saving.failure?.fields[field]
    },
    save() {
      if (!draft) return
      const found = findFaults(draft)
      setFaults(found)
      if (Object.keys(found).length === 0) saving.run(toSettings(draft))
    },
    isBusy: saving.isBusy,
    failure: saving.failure,
  }
}

export type TopicSettingsForm = ReturnType<typeof useTopicSettings>
