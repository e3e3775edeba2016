import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { toPercent } from '../to-percent'
import { placeMarks, reachOf } from './place-marks'
import type { PlanProps } from './plan-types'
import './plan.scss'

/** Half and whole way to the edge. */
const RINGS = [0.5, 1]

/**
 * A drawing without a map behind it: where the reader stands, how far is how far, which thing lies where. It is only
 * looked at; what it shows is opened from the list beneath, where each has a target of full size.
 */
export function Plan({ label, center, marks, words }: PlanProps) {
  const reach = reachOf(center, marks)
  return (
    <View className="plan" {...accessible({ role: 'img', label })}>
      <View className="plan__square" {...accessible({ isHidden: true })}>
        {RINGS.map((share) => (
          <View
            key={share}
            className="plan__ring"
            style={{ width: toPercent(share * 0.9), height: toPercent(share * 0.9) }}
          />
        ))}
        <View className="plan__here" />
        <View className="plan__north">{words.north}</View>
        {placeMarks(center, marks).map((mark) => (
          <View
            key={mark.key}
            className="plan__mark"
            style={{ left: toPercent(mark.left), top: toPercent(mark.top) }}
          >
            {mark.words}
          </View>
        ))}
      </View>
      <View className="plan__legend" {...accessible({ isHidden: true })}>
        {words.legend(reach / 2, reach)}
      </View>
    </View>
  )
}
