import { View } from '@tarojs/components'
import { countWords } from '../../lib/count-words'
import { accessible, pressable } from '../access/pressable'
import { uiCopy } from '../copy'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './tab-bar.scss'

export interface TabBarItem {
  key: string
  word: string
  icon: IconName
  /** What waits there; nothing is drawn for 0. */
  count?: number
}

interface TabBarProps {
  items: readonly TabBarItem[]
  current: string
  onSelect: (key: string) => void
}

export function TabBar({ items, current, onSelect }: TabBarProps) {
  return (
    <View className="tabbar" {...accessible({ role: 'tablist' })}>
      {items.map((item) => (
        <View
          key={item.key}
          className={joinClasses(
            'tabbar__item',
            item.key === current && 'is-on',
            item.count !== undefined && item.count > 0 && 'is-counted',
          )}
          {...pressable({
            id: `tab-${item.key}`,
            role: 'tab',
            ...(item.count && { label: uiCopy.tabCount(item.word, countWords(item.count)) }),
            isSelected: item.key === current,
            onPress: () => onSelect(item.key),
          })}
        >
          <Icon name={item.icon} />
          <View className="tabbar__word">{item.word}</View>
          {item.count ? <View className="tabbar__n">{countWords(item.count)}</View> : null}
        </View>
      ))}
    </View>
  )
}
