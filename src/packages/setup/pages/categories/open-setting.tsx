import type { CategorySetting } from '../../../../features/category-settings/domain/category-setting'
import { useSettingForm } from '../../../../features/category-settings/hooks/use-setting-form'
import { SettingSheet } from '../../../../features/category-settings/ui/setting-sheet'

interface OpenSettingProps {
  countyCode: string
  setting: CategorySetting
  onClose: () => void
}

export function OpenSetting({ onClose, ...input }: OpenSettingProps) {
  return <SettingSheet form={useSettingForm({ ...input, onDone: onClose })} onClose={onClose} />
}
