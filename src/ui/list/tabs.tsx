import { View } from '@tarojs/components'
import { accessible, pressable } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './tabs.scss'

export interface TabItem {
  key: string
  word: string
  count?: number
}

interface TabsProps {
  items: readonly TabItem[]
  current: string
  onSelect: (key: string) => void
  id?: string
}

/** Switches what one page lists; wraps to a second line rather than scrolling sideways. */
export function Tabs({ items, current, onSelect, id = 'tabs' }: TabsProps) {
  return (
    <View className="tabs" {...accessible({ role: 'tablist' })}>
      {items.map((item) => (
        <View
          key={item.key}
          className={joinClasses('tabs__item', item.key === current && 'is-on')}
          {...pressable({
            id: `${id}-${item.key}`,
            role: 'tab',
            isSelected: item.key === current,
            onPress: () => onSelect(item.key),
          })}
        >
          {item.word}
          {item.count !== undefined && <View className="tabs__n">{item.count}</View>}
        </View>
      ))}
    </View>
  )
}
