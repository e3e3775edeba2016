import { View } from '@tarojs/components'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { findIcon } from '../../../ui/icon/find-icon'
import { Plate } from '../../../ui/list/plate'
import { Tag } from '../../../ui/status/tag'
import { settingsCopy as copy } from '../copy'
import type { CategorySetting } from '../domain/category-setting'

const columns: readonly TableColumn<CategorySetting>[] = [
  { key: 'what', word: '', render: whatOf },
  { key: 'limits', word: '', width: 312, render: limitsOf },
  { key: 'who', word: '', width: 160, render: ({ receiver }) => copy.goesTo(receiver) },
]

interface SettingsTableProps {
  settings: readonly CategorySetting[]
  onOpen: (setting: CategorySetting) => void
}

export function SettingsTable({ settings, onOpen }: SettingsTableProps) {
  return (
    <Table
      isHeadless
      columns={columns}
      rows={settings}
      getKey={({ code }) => code}
      onSelect={onOpen}
    />
  )
}

function whatOf(setting: CategorySetting) {
  return (
    <View className="line line--wrap">
      <Plate icon={findIcon(setting.icon)} kind={setting.isOffered ? 'brand' : 'plain'} />
      <View className="t-strong ml3">{setting.name}</View>
      <Marks setting={setting} />
    </View>
  )
}

function Marks({ setting }: { setting: CategorySetting }) {
  const { isEmergency, isPrivate, isOffered, isChanged } = setting
  return (
    <>
      {isEmergency && <Mark icon="siren">{copy.emergency}</Mark>}
      {isPrivate && <Mark icon="lock">{copy.private}</Mark>}
      {!isOffered && <Mark icon="eye-off">{copy.notOffered}</Mark>}
      {isChanged && <Mark icon="square-pen">{copy.changed}</Mark>}
    </>
  )
}

function Mark(props: Parameters<typeof Tag>[0]) {
  return (
    <View className="ml2">
      <Tag {...props} />
    </View>
  )
}

function limitsOf(setting: CategorySetting) {
  return <View className="t-2">{copy.limits(setting)}</View>
}
