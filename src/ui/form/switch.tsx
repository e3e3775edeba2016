import { View } from '@tarojs/components'
import { pressable } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './switch.scss'

interface SwitchProps {
  title: string
  sub?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  id?: string
}

/** The whole line is the target, not the knob alone. */
export function Switch({ title, sub, isOn, onChange, id }: SwitchProps) {
  return (
    <View
      className="line switch__line"
      {...pressable({
        id,
        role: 'switch',
        label: title,
        isChecked: isOn,
        onPress: () => onChange(!isOn),
      })}
    >
      <View className="grow">
        <View>{title}</View>
        {sub && <View className="t-small t-2">{sub}</View>}
      </View>
      <View className={joinClasses('switch', isOn && 'is-on')}>
        <View className="switch__knob" />
      </View>
    </View>
  )
}
