import { View } from '@tarojs/components'
import { accessible, pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './segment.scss'

export interface SegmentItem<Key extends string> {
  key: Key
  word: string
  sub?: string
  icon?: IconName
}

interface SegmentProps<Key extends string> {
  label: string
  items: readonly SegmentItem<Key>[]
  current: Key | undefined
  onSelect: (key: Key) => void
  id?: string
}

/** Two or three short choices side by side; one under the other in the elder edition. */
export function Segment<Key extends string>(props: SegmentProps<Key>) {
  const { id = 'segment' } = props
  return (
    <View className="seg" {...accessible({ role: 'radiogroup', label: props.label })}>
      {props.items.map((item) => (
        <View
          key={item.key}
          className={joinClasses('seg__item', item.key === props.current && 'is-on')}
          {...pressable({
            id: `${id}-${item.key}`,
            role: 'radio',
            isChecked: item.key === props.current,
            onPress: () => props.onSelect(item.key),
          })}
        >
          <View className="seg__head">
            {item.icon && <Icon name={item.icon} />}
            {item.word}
          </View>
          {item.sub && <View className="seg__sub">{item.sub}</View>}
        </View>
      ))}
    </View>
  )
}
