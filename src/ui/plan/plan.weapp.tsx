import { type MapProps, Map as TaroMap, View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import type { PlanMark, PlanProps } from './plan-types'
import './plan.scss'

/** WeChat's own map, some 500 metres around. */
const SCALE = 16

export function Plan({ label, center, marks, onPress }: PlanProps) {
  return (
    <View className="plan" {...accessible({ label })}>
      <TaroMap
        className="plan__map"
        longitude={center.lng}
        latitude={center.lat}
        scale={SCALE}
        showLocation
        markers={marks.map(toMarker)}
        onMarkerTap={({ detail: { markerId } }) => {
          const pressed = marks.find(({ number }) => number === Number(markerId))
          if (pressed) onPress(pressed.key)
        }}
        onError={() => undefined}
      />
    </View>
  )
}

/** Without a picture of ours WeChat draws its own pin, which Taro's type does not know. */
function toMarker({ number, title, at }: PlanMark) {
  const marker = { id: number, title: `${number}. ${title}`, longitude: at.lng, latitude: at.lat }
  return marker as MapProps.marker
}
