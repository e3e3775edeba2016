import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../access/pressable'
import { joinClasses } from '../join-classes'

interface ChainStepProps {
  kind: 'next' | 'now' | 'past'
  isFirst: boolean
  isLast: boolean
  /** Stands on the rail. */
  mark: ReactNode
  children: ReactNode
}

/** One step: its mark on the rail at the left, its words at the right. */
export function ChainStep({ kind, isFirst, isLast, mark, children }: ChainStepProps) {
  const step = joinClasses(
    'chain__step',
    kind === 'now' && 'chain__step--now',
    isFirst && 'chain__step--first',
    isLast && 'chain__step--last',
  )
  return (
    <View className={step} {...accessible({ role: 'listitem' })}>
      <View className="chain__rail">
        <View className={joinClasses('chain__line', kind !== 'past' && `chain__line--${kind}`)} />
        {mark}
      </View>
      <View className="chain__body">{children}</View>
    </View>
  )
}
