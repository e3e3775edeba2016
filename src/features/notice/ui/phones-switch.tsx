import { View } from '@tarojs/components'
import { Switch } from '../../../ui/form/switch'
import { noticeFormCopy as copy } from '../console-copy'

interface PhonesSwitchProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** Somebody's word that a mobile number in a notice is an office's. */
export function PhonesSwitch({ isOn, onChange }: PhonesSwitchProps) {
  return (
    <View className="mt4">
      <Switch
        id="phones-are-public"
        title={copy.phones}
        sub={copy.phonesSub}
        isOn={isOn}
        onChange={onChange}
      />
    </View>
  )
}
