import { Image, View } from '@tarojs/components'
import { decorative } from '../access/decorative'
import { accessible } from '../access/pressable'
import './picture-chart.scss'

interface PictureChartProps {
  title: string
  /** What it shows and where the same stands in words, for whoever cannot see it. */
  label: string
  /** Undefined while it is drawn. */
  src: string | undefined
}

/** A chart drawn as a picture. */
export function PictureChart({ title, label, src }: PictureChartProps) {
  return (
    <View className="chart">
      <View className="t-strong">{title}</View>
      <View className="chart__frame" {...accessible({ role: 'img', label })}>
        {src !== undefined && (
          <Image className="chart__image" src={src} mode="widthFix" {...decorative} />
        )}
      </View>
    </View>
  )
}
