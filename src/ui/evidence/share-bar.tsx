import { View } from '@tarojs/components'
import { toPercent } from '../to-percent'
import './tally.scss'

interface ShareBarProps {
  what: string
  /** Says what the bar draws: 61 户. */
  figure: string
  /** 0–1 of those who took part. */
  share: number
}

/** How much of it, where there is no line to reach. */
export function ShareBar({ what, figure, share }: ShareBarProps) {
  return (
    <View className="tally">
      <View className="tally__head">
        <View className="tally__what">{what}</View>
        <View className="tally__figure">{figure}</View>
      </View>
      <View className="tally__track mt1">
        <View className="tally__fill" style={{ left: '0%', width: toPercent(share) }} />
      </View>
    </View>
  )
}
