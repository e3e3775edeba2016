import type { PolygonRings } from '../db/polygon-rings'
import type { SeededRandom } from '../lib/seeded-random'
import type { Position } from '../modules/places/places-types'

/** Near the middle of 大祥区, GCJ-02. */
const ORIGIN: Position = { lng: 111.4505, lat: 27.2275 }
/** About 300 m by 260 m at this latitude. */
const CELL_WIDTH = 0.003
const CELL_HEIGHT = 0.00235
const ROWS = 2
const COLUMNS_PER_COMMUNITY = 2
/** Share of a cell by which a corner or a border's middle may wander; small enough that shapes stay simple. */
const WANDER = 0.14

type Point = readonly [lng: number, lat: number]

export interface DemoGridShape {
  readonly polygon: PolygonRings
  /** A point inside, for `u` and `v` between 0 and 1 across the shape. */
  inside(u: number, v: number): Position
}

/**
 * Grid shapes of communities that lie side by side: neighbours share the very same border points, so there is no
 * gap and no overlap. A community with fewer grids than cells gets its last cells joined.
 * @param gridCounts grids of each community, 3 or 4
 */
export function tileCommunities(
  gridCounts: readonly number[],
  random: SeededRandom,
): DemoGridShape[][] {
  const lattice = createLattice(gridCounts.length * COLUMNS_PER_COMMUNITY, random)
  return gridCounts.map((count, index) => {
    const first = index * COLUMNS_PER_COMMUNITY
    const cells = [
      [first, 0],
      [first + 1, 0],
      [first, 1],
      [first + 1, 1],
    ] as const
    return count >= cells.length
      ? cells.map(([column, row]) => shapeOf(lattice, column, row, 1))
      : [
          shapeOf(lattice, first, 0, 1),
          shapeOf(lattice, first + 1, 0, 1),
          shapeOf(lattice, first, 1, COLUMNS_PER_COMMUNITY),
        ]
  })
}

/** Border points at whole and half steps: corners at (even, even), middles of borders between them. */
type Lattice = (x: number, y: number) => Point

function createLattice(columns: number, random: SeededRandom): Lattice {
  const points = new Map<string, Point>()
  for (let x = 0; x <= columns * 2; x += 1) {
    for (let y = 0; y <= ROWS * 2; y += 1) {
      const wander = () => (random.next() - 0.5) * WANDER
      points.set(`${x},${y}`, [
        round(ORIGIN.lng + (x / 2 + wander()) * CELL_WIDTH),
        round(ORIGIN.lat + (y / 2 + wander()) * CELL_HEIGHT),
      ])
    }
  }
  return (x, y) => {
    const point = points.get(`${x},${y}`)
    if (!point) throw new RangeError('Outside the lattice')
    return point
  }
}

/** A cell, or `width` cells in a row: once around, counter-clockwise as RFC 7946 asks, and closed. */
function shapeOf(at: Lattice, column: number, row: number, width: number): DemoGridShape {
  const [left, right, bottom, top] = [column * 2, (column + width) * 2, row * 2, row * 2 + 2]
  const ring: Point[] = []
  for (let x = left; x < right; x += 1) ring.push(at(x, bottom))
  for (let y = bottom; y < top; y += 1) ring.push(at(right, y))
  for (let x = right; x > left; x -= 1) ring.push(at(x, top))
  for (let y = top; y > bottom; y -= 1) ring.push(at(left, y))
  const outline = [...ring, at(left, bottom)].map(([lng, lat]) => [lng, lat])
  const corners = [at(left, bottom), at(right, bottom), at(left, top), at(right, top)] as const
  return { polygon: [outline], inside: (u, v) => between(corners, u, v) }
}

/** Keeps a fifth of the shape's width from every border, farther than any border wanders. */
function between(
  [sw, se, nw, ne]: readonly [Point, Point, Point, Point],
  u: number,
  v: number,
): Position {
  const [x, y] = [0.2 + u * 0.6, 0.2 + v * 0.6]
  const mix = (axis: 0 | 1): number =>
    round((sw[axis] * (1 - x) + se[axis] * x) * (1 - y) + (nw[axis] * (1 - x) + ne[axis] * x) * y)
  return { lng: mix(0), lat: mix(1) }
}

/** Six decimals of a degree: a decimetre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
