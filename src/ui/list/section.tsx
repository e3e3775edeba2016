import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible, pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import { withId } from '../with-id'
import './section.scss'

interface SectionProps {
  title?: string
  count?: string
  /** Small words at the right of the title. */
  aside?: ReactNode
  more?: { word: string; onPress: () => void }
  isTight?: boolean
  children: ReactNode
  id?: string
}

export function Section({ title, count, aside, more, isTight, children, id }: SectionProps) {
  return (
    <View className={joinClasses('section', isTight && 'section--tight')} {...withId(id)}>
      {title && (
        <View className="section__head">
          <View className="section__title" {...accessible({ role: 'heading' })}>
            {title}
            {count && <View className="section__count">{count}</View>}
          </View>
          {aside && <View className="t-meta">{aside}</View>}
          {more && (
            <View className="section__more" {...pressable({ onPress: more.onPress })}>
              {more.word}
              <Icon name="chevron-right" />
            </View>
          )}
        </View>
      )}
      {children}
    </View>
  )
}
