import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { joinClasses } from '../join-classes'
import './foot.scss'

interface FootProps {
  /** A line above the buttons. */
  note?: ReactNode
  /** Buttons side by side, stacked when their words no longer fit. */
  isRow?: boolean
  children: ReactNode
}

export function Foot({ note, isRow, children }: FootProps) {
  return (
    <View className="foot">
      {note && <View className="foot__note">{note}</View>}
      <View className={joinClasses(isRow && 'foot__row')}>{children}</View>
    </View>
  )
}

/** Two equal buttons that share a line while they fit. */
export function Pair({ children }: { children: ReactNode }) {
  return <View className="pair">{children}</View>
}
