import { View } from '@tarojs/components'
import { accessible, pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'

export interface DeskSideItem {
  key: string
  word: string
  icon: IconName
  count?: number
}

interface DeskSideProps {
  items: readonly DeskSideItem[]
  current: string
  onSelect: (key: string) => void
}

export function DeskSide({ items, current, onSelect }: DeskSideProps) {
  return (
    <View className="side__list" {...accessible({ role: 'navigation' })}>
      {items.map((item) => (
        <View
          key={item.key}
          className={joinClasses('side__item', item.key === current && 'is-on')}
          {...pressable({
            id: `side-${item.key}`,
            role: 'link',
            isSelected: item.key === current,
            onPress: () => onSelect(item.key),
          })}
        >
          <Icon name={item.icon} />
          <View>{item.word}</View>
          {item.count ? <View className="side__n">{item.count}</View> : null}
        </View>
      ))}
    </View>
  )
}
