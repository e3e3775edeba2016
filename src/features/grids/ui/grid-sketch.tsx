import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
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
  /** What lies on it, by where. */
  marks?: readonly SketchMark[]
}

export interface SketchMark {
  readonly key: string
  readonly point: readonly [lng: number, lat: number]
  readonly node: ReactNode
}

/** Outlines to scale; what kinds of lines mean stands under them. */
export function GridSketch({ shapes, label, legend, marks = [] }: GridSketchProps) {
  const sketch = drawSketch(
    shapes,
    marks.map(({ point }) => point),
  )
  if (!sketch) return null
  const kinds = [...new Set(shapes.map(({ kind }) => kind))]
  return (
    <View className="sketch">
      <View className="sketch__frame" style={{ paddingTop: toPercent(sketch.ratio) }}>
        <View className="sketch__image" {...accessible({ role: 'img', label })}>
          <Image className="sketch__image" src={sketch.src} mode="aspectFit" {...decorative} />
        </View>
        {marks.map(({ key, point, node }) => {
          const { left, top } = sketch.locate(point)
          return (
            <View
              key={key}
              className="sketch__mark"
              style={{ left: toPercent(left), top: toPercent(top) }}
            >
              {node}
            </View>
          )
        })}
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
