import type { PolygonRings } from '../../../../db/polygon-rings'
import { boxAround } from '../../../../lib/distance'

/** One area or several, each with its holes: `[lng, lat]` in degrees. */
export type Areas = readonly PolygonRings[]

interface Size {
  /** Square metres; holes do not count. */
  readonly areaM2: number
  /** Metres along all borders, those of holes too. */
  readonly borderM: number
}

/**
 * How large something is on the plane that touches the earth there; exact to a thousandth over the few kilometres of a
 * community.
 */
export function sizeOf(areas: Areas): Size {
  let areaM2 = 0
  let borderM = 0
  for (const rings of areas) {
    for (const [index, ring] of rings.entries()) {
      const measured = measureRing(ring)
      areaM2 += index === 0 ? measured.areaM2 : -measured.areaM2
      borderM += measured.borderM
    }
  }
  return { areaM2, borderM }
}

/** Metres across, in the mean: of a long strip its width. */
export function widthOf({ areaM2, borderM }: Size): number {
  return borderM === 0 ? 0 : (2 * areaM2) / borderM
}

function measureRing(ring: readonly (readonly number[])[]): Size {
  const [[lng0, lat0] = [0, 0]] = ring as readonly [number, number][]
  const { east, north } = boxAround({ lng: lng0, lat: lat0 }, 1)
  const points = ring.map(([lng = 0, lat = 0]) => ({
    x: (lng - lng0) / (east - lng0),
    y: (lat - lat0) / (north - lat0),
  }))
  let doubled = 0
  let borderM = 0
  for (const [index, { x, y }] of points.entries()) {
    const next = points[index + 1] ?? points[0]
    if (!next) continue
    doubled += x * next.y - next.x * y
    borderM += Math.hypot(next.x - x, next.y - y)
  }
  return { areaM2: Math.abs(doubled) / 2, borderM }
}

/** Seven decimals of a degree: a centimetre. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7
}
