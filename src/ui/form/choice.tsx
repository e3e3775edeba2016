import { View } from '@tarojs/components'
import { accessible, pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './choice.scss'

export interface ChoiceItem<Key extends string> {
  key: Key
  word: string
  sub?: string
  icon?: IconName
  /** round: yes · square: no · dashed: neither. */
  shape?: 'round' | 'square' | 'dashed'
}

interface ChoiceProps<Key extends string> {
  label: string
  items: readonly ChoiceItem<Key>[]
  current: Key | undefined
  onSelect: (key: Key) => void
  isDisabled?: boolean
  id?: string
}

const shapes = { round: undefined, square: 'choice__shape--no', dashed: 'choice__shape--pass' }

/** Equal choices, none of them chosen beforehand. */
export function Choice<Key extends string>(props: ChoiceProps<Key>) {
  const { id = 'choice' } = props
  return (
    <View {...accessible({ role: 'radiogroup', label: props.label })}>
      {props.items.map((item) => (
        <View
          key={item.key}
          className={joinClasses('choice', item.key === props.current && 'is-on')}
          {...pressable({
            id: `${id}-${item.key}`,
            role: 'radio',
            isChecked: item.key === props.current,
            isDisabled: props.isDisabled,
            onPress: () => props.onSelect(item.key),
          })}
        >
          {item.icon && (
            <View className={joinClasses('choice__shape', shapes[item.shape ?? 'round'])}>
              <Icon name={item.icon} />
            </View>
          )}
          <View className="choice__text">
            <View>{item.word}</View>
            {item.sub && <View className="choice__sub">{item.sub}</View>}
          </View>
          <View className="choice__radio" />
        </View>
      ))}
    </View>
  )
}
