import type { GridPlan } from './grids'

type Rings = GridPlan['puts'][number]['polygon']

export type SketchKind = 'standing' | 'put' | 'ending' | 'overlap' | 'gap'

export interface SketchShape {
  readonly kind: SketchKind
  readonly rings: Rings
  /** Stands in the middle of the shape. */
  readonly label?: string
}

/** Fixed, because a picture knows nothing of day and night: dark lines on paper; kinds differ by line as well. */
const LOOKS: Readonly<Record<SketchKind, string>> = {
  standing: 'fill="#e4ece6" stroke="#45524d" stroke-width="2"',
  put: 'fill="#cfe4dd" stroke="#0f5b52" stroke-width="4"',
  ending: 'fill="none" stroke="#8a877a" stroke-width="3" stroke-dasharray="3 8"',
  overlap: 'fill="#bf2f27" fill-opacity=".55" stroke="#9e1f19" stroke-width="3"',
  gap: 'fill="url(#gap)" stroke="#744600" stroke-width="3" stroke-dasharray="10 5"',
}
const HATCH =
  '<pattern id="gap" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v10" stroke="#744600" stroke-width="3"/></pattern>'

/** Units across; a little more than a phone has points. */
const WIDTH = 600
const MARGIN = 24
const FONT = 26
const MIN_HEIGHT = 240
const MAX_HEIGHT = 600

interface Sketch {
  /** The address of a picture that a browser and a mini-program draw alike. */
  readonly src: string
  /** Height by width. */
  readonly ratio: number
  /** How far to the right and down a point lies, of 1. */
  readonly locate: (point: readonly number[]) => { readonly left: number; readonly top: number }
}

/**
 * Shapes to scale, north at the top, the later ones over the earlier; undefined when there is nothing to draw.
 * @param spots points that have to be in the picture as well
 */
export function drawSketch(
  shapes: readonly SketchShape[],
  spots: readonly (readonly number[])[] = [],
): Sketch | undefined {
  const points = [...shapes.flatMap(({ rings }) => rings.flat()), ...spots]
  if (points.length === 0) return undefined
  const lngs = points.map(([lng = 0]) => lng)
  const lats = points.map(([, lat = 0]) => lat)
  const [west, north] = [lowest(lngs), highest(lats)]
  const shrink = Math.cos((north * Math.PI) / 180)
  const across = (highest(lngs) - west) * shrink
  const down = north - lowest(lats)
  const scale = Math.min((WIDTH - 2 * MARGIN) / across, (MAX_HEIGHT - 2 * MARGIN) / down)
  const height = Math.max(MIN_HEIGHT, Math.ceil(down * scale) + 2 * MARGIN)
  const left = (WIDTH - across * scale) / 2
  const top = (height - down * scale) / 2
  const place = ([lng = 0, lat = 0]: readonly number[]): readonly [number, number] => [
    Math.round(left + (lng - west) * shrink * scale),
    Math.round(top + (north - lat) * scale),
  ]
  const drawn = shapes.map(
    ({ kind, rings }) => `<path ${LOOKS[kind]} d="${pathOf(rings, place)}"/>`,
  )
  const words = shapes.map(({ rings, label }) => (label ? labelAt(rings, label, place) : ''))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><defs>${HATCH}</defs><path fill="#fffdf8" d="M0 0h${WIDTH}v${height}H0z"/><g fill-rule="evenodd" stroke-linejoin="round">${drawn.join('')}</g><g font-family="sans-serif" font-size="${FONT}" font-weight="600" text-anchor="middle" fill="#1c2724" stroke="#fffdf8" stroke-width="5" paint-order="stroke">${words.join('')}</g></svg>`
  return {
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    ratio: height / WIDTH,
    locate: (point) => {
      const [x, y] = place(point)
      return { left: x / WIDTH, top: y / height }
    },
  }
}

type Place = (point: readonly number[]) => readonly [number, number]

/** Points that fall on one spot are drawn once, so that no picture grows with the accuracy of a survey. */
function pathOf(rings: Rings, place: Place): string {
  return rings
    .map((ring) => {
      const spots = ring.map((point) => place(point).join(' '))
      return `M${spots.filter((spot, index) => spot !== spots[index - 1]).join('L')}Z`
    })
    .join('')
}

function labelAt([outline = []]: Rings, label: string, place: Place): string {
  const spots = outline.map(place)
  const middle = (axis: 0 | 1) => {
    const along = spots.map((spot) => spot[axis])
    return Math.round((lowest(along) + highest(along)) / 2)
  }
  return `<text x="${middle(0)}" y="${middle(1) + FONT / 3}">${escaped(label)}</text>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Infinity)
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((high, number) => Math.max(high, number), -Infinity)
}
