import type { PolygonRings } from '../src/db/polygon-rings'

/** A point in whole micro-degrees, so that areas and crossings are exact. */
export type GridPoint = readonly [x: number, y: number]

/** The outline of a polygon without holes, each corner once. */
export function outlineOf(polygon: PolygonRings): GridPoint[] {
  if (polygon.length !== 1) throw new RangeError('A grid has one outline and no holes')
  const points = (polygon[0] ?? []).map(([lng = Number.NaN, lat = Number.NaN]) => {
    const point: GridPoint = [Math.round(lng * 1e6), Math.round(lat * 1e6)]
    if (point[0] / 1e6 !== lng || point[1] / 1e6 !== lat) throw new RangeError('Not micro-degrees')
    return point
  })
  const [first, last] = [points[0], points.pop()]
  if (first?.join() !== last?.join()) throw new RangeError('The outline is not closed')
  return points
}

/** Twice the area, in square micro-degrees; positive when the outline runs counter-clockwise. */
export function twiceAreaOf(outline: readonly GridPoint[]): bigint {
  return edgesOf(outline).reduce(
    (sum, [[x1, y1], [x2, y2]]) => sum + BigInt(x1) * BigInt(y2) - BigInt(x2) * BigInt(y1),
    0n,
  )
}

/** Whether no two edges touch except neighbours in their common corner. */
export function isSimple(outline: readonly GridPoint[]): boolean {
  const edges = edgesOf(outline)
  const corners = new Set(outline.map(String))
  return (
    corners.size === outline.length &&
    edges.every((a, i) =>
      edges.every((b, j) => j <= i || areNeighbours(i, j, edges.length) || !doTouch(a, b)),
    )
  )
}

/**
 * The outlines around shapes whose common borders are the same edges, once in each direction: the edges that
 * are left when such pairs are taken away. One outline means no gap and no hole.
 */
export function outlinesAround(shapes: readonly (readonly GridPoint[])[]): GridPoint[][] {
  const edges = shapes.flatMap(edgesOf)
  const directed = new Set(edges.map(String))
  const borders = edges.filter(([from, to]) => !directed.has(String([to, from])))
  const next = new Map(borders.map(([from, to]) => [String(from), to]))
  if (next.size !== borders.length) throw new RangeError('Two outlines meet in one corner')
  const outlines: GridPoint[][] = []
  for (const [start] of next) {
    const outline: GridPoint[] = []
    for (let at = start; next.has(at); ) {
      const to = next.get(at) as GridPoint
      next.delete(at)
      outline.push(to)
      at = String(to)
    }
    if (outline.length > 0) outlines.push(outline)
  }
  return outlines
}

type Edge = readonly [from: GridPoint, to: GridPoint]

function edgesOf(outline: readonly GridPoint[]): Edge[] {
  return outline.map((point, index) => [point, outline[(index + 1) % outline.length] ?? point])
}

function areNeighbours(i: number, j: number, count: number): boolean {
  return j - i === 1 || (i === 0 && j === count - 1)
}

function doTouch([a, b]: Edge, [c, d]: Edge): boolean {
  const sides = [sideOf(a, b, c), sideOf(a, b, d), sideOf(c, d, a), sideOf(c, d, b)] as const
  return sides[0] * sides[1] <= 0 && sides[2] * sides[3] <= 0
}

/** 1 left of the line, −1 right of it, 0 on it; shapes of a city stay far below 2^53. */
function sideOf([x1, y1]: GridPoint, [x2, y2]: GridPoint, [x, y]: GridPoint): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
}
