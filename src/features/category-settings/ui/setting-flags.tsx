import { View } from '@tarojs/components'
import { Switch } from '../../../ui/form/switch'
import { Note } from '../../../ui/status/note'
import { settingsCopy as copy } from '../copy'
import type { SettingForm } from '../hooks/use-setting-form'

/** What is an emergency everywhere stays as it is: nothing to switch, and why. */
export function SettingFlags({ form: { setting, draft, change } }: { form: SettingForm }) {
  if (setting.defaults.isEmergency) {
    return (
      <View className="mt4">
        <Note icon="siren">{copy.fixed}</Note>
      </View>
    )
  }
  return (
    <View className="mt4">
      <Switch
        id="is-private"
        title={copy.isPrivate}
        sub={copy.isPrivateSub}
        isOn={draft.isPrivate}
        onChange={(isPrivate) => change({ isPrivate })}
      />
      <Switch
        id="is-emergency"
        title={copy.isEmergency}
        sub={copy.isEmergencySub}
        isOn={draft.isEmergency}
        onChange={(isEmergency) => change({ isEmergency })}
      />
      <Switch
        id="is-offered"
        title={copy.isOffered}
        sub={copy.isOfferedSub}
        isOn={draft.isOffered}
        onChange={(isOffered) => change({ isOffered })}
      />
    </View>
  )
}
