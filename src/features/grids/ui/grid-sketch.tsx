import { Image, View } from '@tarojs/components'
import { decorative } from '../../../ui/access/decorative'
import { accessible } from '../../../ui/access/pressable'
import { toPercent } from '../../../ui/to-percent'
import { drawSketch, type SketchKind, type SketchShape } from '../domain/draw-sketch'
import './grid-sketch.scss'

interface GridSketchProps {
  shapes: readonly SketchShape[]
  /** What a screen reader hears; the same facts stand beneath as text. */
  label: string
  legend?: Readonly<Record<SketchKind, string>>
}

/** Outlines to scale; what kinds of lines mean stands under them. */
export function GridSketch({ shapes, label, legend }: GridSketchProps) {
  const sketch = drawSketch(shapes)
  if (!sketch) return null
  const kinds = [...new Set(shapes.map(({ kind }) => kind))]
  return (
    <View className="sketch" {...accessible({ role: 'img', label })}>
      <View className="sketch__frame" style={{ paddingTop: toPercent(sketch.ratio) }}>
        <Image className="sketch__image" src={sketch.src} mode="aspectFit" {...decorative} />
      </View>
      {legend && (
        <View className="sketch__legend" {...accessible({ isHidden: true })}>
          {kinds.map((kind) => (
            <View key={kind} className="sketch__entry">
              <View className={`sketch__key sketch__key--${kind}`} />
              {legend[kind]}
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
