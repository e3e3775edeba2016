import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './icon.scss'
import type { IconName } from './icons.gen'

interface IconProps {
  name: IconName
  isLarge?: boolean
  /** Only where no word stands beside the icon. */
  label?: string
}

export function Icon({ name, isLarge, label }: IconProps) {
  // Without a label it is an empty view, which screen readers pass over by themselves.
  const access = label ? accessible({ role: 'img', label }) : {}
  return (
    <View className={joinClasses('icon', `icon--${name}`, isLarge && 'icon--lg')} {...access} />
  )
}
