import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { toPercent } from '../to-percent'
import './rate-bar.scss'

interface RateBarProps {
  /** 0–1. */
  share: number
  /** Where the true share may well lie, 0–1 each. */
  low: number
  high: number
}

/** How much of it: solid, and under it the bracket of what may well be true. Beside words that say the same. */
export function RateBar({ share, low, high }: RateBarProps) {
  return (
    <View className="rate" {...accessible({ isHidden: true })}>
      <View className="rate__track">
        <View className="rate__fill" style={{ width: toPercent(share) }} />
      </View>
      <View className="rate__scale">
        <View
          className="rate__bracket"
          style={{ left: toPercent(low), width: toPercent(high - low) }}
        />
      </View>
    </View>
  )
}
