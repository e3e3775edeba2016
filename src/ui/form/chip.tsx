import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './chip.scss'

interface ChipProps {
  children: string
  icon?: IconName
  /** Given: the chip is a choice that is on or off. Absent: it is a small button. */
  isOn?: boolean
  label?: string
  onPress?: () => void
  id?: string
}

export function Chip({ children, icon, isOn, label, onPress, id }: ChipProps) {
  const role = isOn === undefined ? 'button' : 'checkbox'
  return (
    <View
      className={joinClasses('chip', isOn && 'is-on')}
      {...pressable({ id, role, label, isChecked: isOn, onPress })}
    >
      {icon && <Icon name={icon} />}
      <View>{children}</View>
    </View>
  )
}

/** Chips that wrap, with even space between the lines. */
export function ChipGroup({ children }: { children: ReactNode }) {
  return <View className="chips">{children}</View>
}
