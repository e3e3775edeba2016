import { View } from '@tarojs/components'
import { pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import './ask.scss'

interface AskProps {
  title: string
  sub: string
  onPress: () => void
  /** The second way in, beside the first. */
  second?: { icon: IconName; label: string; onPress: () => void }
}

/** The main act of a first-level page: one card, two ways in. */
export function Ask({ title, sub, onPress, second }: AskProps) {
  return (
    <View className="ask">
      <View className="ask__main" {...pressable({ id: 'ask', onPress })}>
        <View className="t-head">{title}</View>
        <View className="t-small t-2">{sub}</View>
      </View>
      {second && (
        <View
          className="ask__mic"
          {...pressable({ id: 'ask-second', label: second.label, onPress: second.onPress })}
        >
          <Icon name={second.icon} />
        </View>
      )}
    </View>
  )
}
