import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import { ChainStep } from './chain-step'

export interface ChainPastStep {
  key: string
  when: string
  what: string
  /** A reason or an answer, word for word. */
  why?: string
  icon: IconName
  /** you: the reader did it · over: a clock ran out. */
  kind?: 'you' | 'over'
  /** Photos. */
  media?: ReactNode
}

interface ChainPastProps {
  step: ChainPastStep
  isFirst: boolean
  isLast: boolean
}

export function ChainPast({ step, isFirst, isLast }: ChainPastProps) {
  const mark = (
    <View className={joinClasses('chain__node', step.kind && `chain__node--${step.kind}`)}>
      <Icon name={step.icon} />
    </View>
  )
  return (
    <ChainStep kind="past" isFirst={isFirst} isLast={isLast} mark={mark}>
      <View className="chain__when">{step.when}</View>
      <View className="chain__what">{step.what}</View>
      {step.why && <View className="chain__why">{step.why}</View>}
      {step.media && <View className="mt2">{step.media}</View>}
    </ChainStep>
  )
}
