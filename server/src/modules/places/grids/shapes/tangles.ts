import Flatbush from 'flatbush'
import { orient2d } from 'robust-predicates'
import type { PolygonRings } from '../../../../db/polygon-rings'
import { outlinesTooTangled } from '../grids-errors'

type Point = readonly [lng: number, lat: number]
type Stretch = readonly [from: Point, to: Point, shape: number]

/** Borders drawn anew cross the old ones about once a point; combs that lie across each other, by the square of their teeth. */
const CROSSINGS_A_POINT = 4
const CROSSINGS_ALWAYS = 10_000
/** Looking longer would take as long as comparing does. */
const MAX_LOOKED_AT = 200_000
/** Prime, so that all are visited, and of every part of the map some early. */
const STRIDE = 7_919

/**
 * Comparing outlines takes as long as their borders cross often, which a small file can do a million times. So crossings are
 * counted first. Exact where it refuses; what it leaves unseen is stopped by the time a plan may take.
 * @throws DomainError `grid_outlines_too_tangled`
 */
export function assertUntangled(shapes: readonly PolygonRings[]): void {
  const stretches = shapes.flatMap((rings, shape) => rings.flatMap((ring) => cut(ring, shape)))
  if (stretches.length === 0) return
  const tree = new Flatbush(stretches.length)
  for (const [from, to] of stretches) tree.add(...boxOf(from, to))
  tree.finish()
  const allowed = Math.max(CROSSINGS_ALWAYS, CROSSINGS_A_POINT * stretches.length)
  let [crossings, lookedAt] = [0, 0]
  for (let visited = 0; visited < stretches.length && lookedAt < MAX_LOOKED_AT; visited += 1) {
    const index = strideTo(visited, stretches.length)
    const stretch = stretches[index]
    if (!stretch) continue
    tree.search(...boxOf(stretch[0], stretch[1]), (other) => {
      const second = stretches[other]
      lookedAt += 1
      if (second && second[2] > stretch[2] && crosses(stretch, second)) crossings += 1
      return false
    })
    if (crossings > allowed) throw outlinesTooTangled()
  }
}

function strideTo(visited: number, count: number): number {
  return count % STRIDE === 0 ? visited : (visited * STRIDE) % count
}

function cut(ring: readonly (readonly number[])[], shape: number): Stretch[] {
  return ring
    .slice(1)
    .map((to, index) => [ring[index] as unknown as Point, to as unknown as Point, shape])
}

function boxOf([ax, ay]: Point, [bx, by]: Point): [number, number, number, number] {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}

/** One from side to side of the other; a common border or corner is no crossing. */
function crosses([a, b]: Stretch, [c, d]: Stretch): boolean {
  return (
    Math.sign(orient2d(...a, ...b, ...c)) * Math.sign(orient2d(...a, ...b, ...d)) < 0 &&
    Math.sign(orient2d(...c, ...d, ...a)) * Math.sign(orient2d(...c, ...d, ...b)) < 0
  )
}
