import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../access/pressable'
import { joinClasses } from '../join-classes'
import './card.scss'

interface CardProps {
  children: ReactNode
  /** mark: asks for an answer · sunk: aside · flush: holds rows. */
  kind?: 'mark' | 'sunk' | 'flush'
  foot?: ReactNode
  onPress?: () => void
  id?: string
}

export function Card({ children, kind, foot, onPress, id }: CardProps) {
  const press = onPress ? pressable({ id, onPress }) : { id }
  return (
    <View className={joinClasses('card', kind && `card--${kind}`)} {...press}>
      {children}
      {foot && <View className="card__foot">{foot}</View>}
    </View>
  )
}
