import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../access/pressable'
import { joinClasses } from '../join-classes'
import { withId } from '../with-id'
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
  const press = onPress ? pressable({ id, onPress }) : withId(id)
  const name = joinClasses('card', kind && `card--${kind}`)
  if (!foot) {
    return (
      <View className={name} {...press}>
        {children}
      </View>
    )
  }
  // The foot has its own button, and a target may not lie inside another one.
  return (
    <View className={name}>
      <View className="card__main" {...press}>
        {children}
      </View>
      <View className="card__foot">{foot}</View>
    </View>
  )
}
