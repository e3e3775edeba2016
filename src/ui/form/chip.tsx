import { View } from '@tarojs/components'
import { accessible, pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './chip.scss'

interface ChipProps {
  children: string
  icon?: IconName
  /** Drawn as what holds now; a tap leads to another choice. */
  isOn?: boolean
  /** A whole sentence, in as many lines as it needs. */
  isLong?: boolean
  label?: string
  onPress?: () => void
  id?: string
}

/** A small button among words. */
export function Chip({ children, icon, isOn, isLong, label, onPress, id }: ChipProps) {
  return (
    <View
      className={joinClasses('chip', isOn && 'is-on', isLong && 'chip--long')}
      {...pressable({ id, label, onPress })}
    >
      {icon && <Icon name={icon} />}
      <View>{children}</View>
    </View>
  )
}

interface ChipChoiceItem<Key extends string> {
  key: Key
  word: string
  icon?: IconName
}

interface ChipChoiceProps<Key extends string> {
  label: string
  items: readonly ChipChoiceItem<Key>[]
  current: Key | undefined
  onSelect: (key: Key) => void
  id: string
}

/** Chips of which exactly one is chosen, in as many lines as they need. */
export function ChipChoice<Key extends string>(props: ChipChoiceProps<Key>) {
  const { id, label, items, current, onSelect } = props
  return (
    <View className="chips" {...accessible({ role: 'radiogroup', label })}>
      {items.map(({ key, word, icon }) => (
        <View
          key={key}
          className={joinClasses('chip', key === current && 'is-on')}
          {...pressable({
            id: `${id}-${key}`,
            role: 'radio',
            isChecked: key === current,
            onPress: () => onSelect(key),
          })}
        >
          {icon && <Icon name={icon} />}
          <View>{word}</View>
        </View>
      ))}
    </View>
  )
}
