import { View } from '@tarojs/components'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { settingsCopy as copy, receiverNames } from '../copy'
import type { Receiver } from '../domain/category-setting'
import type { SettingForm } from '../hooks/use-setting-form'

const all = Object.keys(receiverNames) as Receiver[]
const isDepartment = (receiver: Receiver) => receiver.startsWith('department:')
const toItems = (receivers: readonly Receiver[]) =>
  receivers.map((key) => ({ key, word: receiverNames[key] }))
const near = toItems(all.filter((receiver) => !isDepartment(receiver)))
const departments = toItems(all.filter(isDepartment))

export function SettingReceiver({ form: { draft, change } }: { form: SettingForm }) {
  const choice = { current: draft.receiver, onSelect: (receiver: Receiver) => change({ receiver }) }
  return (
    <Field label={copy.receiver}>
      <ChipChoice {...choice} id="receiver" label={copy.near} items={near} />
      <View className="t-small t-2 mt2">{copy.departments}</View>
      <View className="mt2">
        <ChipChoice {...choice} id="receiver" label={copy.departments} items={departments} />
      </View>
    </Field>
  )
}
