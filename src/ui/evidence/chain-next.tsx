import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { ChainStep } from './chain-step'

export interface ChainNextStep {
  /** “下一步 · 今天 18:00 前” */
  label: string
  what: string
  /** What happens if it does not come. */
  why?: string
}

const mark = (
  <View className="chain__node chain__node--next">
    <Icon name="arrow-up" />
  </View>
)

export function ChainNext({ step }: { step: ChainNextStep }) {
  return (
    <ChainStep kind="next" isFirst isLast={false} mark={mark}>
      <View className="chain__label">{step.label}</View>
      <View className="chain__what">{step.what}</View>
      {step.why && <View className="chain__why">{step.why}</View>}
    </ChainStep>
  )
}
