import Flatbush from 'flatbush'
import { difference, type Geom, intersection, union } from 'polyclip-ts'
import type { PolygonRings } from '../../../../db/polygon-rings'
import { boxOf } from '../../box'
import type { GridShape } from '../../places-types'
import { outlinesTooTangled } from '../grids-errors'
import { type Areas, sizeOf, widthOf } from './plane'
import { assertUntangled } from './tangles'

/** Neighbours drawn from one border differ by rounding; narrower in the mean is no difference, in metres. */
export const ROUNDING_M = 0.5
/** Two grids that share a strip this wide in the mean are not drawn from one border, in metres. */
export const WIDE_OVERLAP_M = 2

export interface Overlap {
  /** In ascending order; inside it the first one answers. */
  readonly codes: readonly [string, string]
  readonly areas: Areas
  readonly areaM2: number
  readonly widthM: number
}

export interface Gap {
  /** `hole`: ground with grids all around it. `left`: ground that had a grid so far. */
  readonly kind: 'hole' | 'left'
  readonly areas: Areas
  readonly areaM2: number
}

/**
 * What every two of the shapes share, apart from slivers under ROUNDING_M.
 * @param others only looked at beside `shapes`
 * @throws DomainError `grid_outlines_too_tangled`
 */
export function findOverlaps(
  shapes: readonly GridShape[],
  others: readonly GridShape[] = [],
): Overlap[] {
  const all = [...shapes, ...others]
  if (all.length < 2) return []
  assertUntangled(all.map(({ polygon }) => polygon))
  const boxes = all.map(({ polygon }) => boxOf(polygon))
  const tree = new Flatbush(all.length)
  for (const box of boxes) tree.add(...box)
  tree.finish()
  return shapes.flatMap((shape, index) =>
    tree
      .search(...boxOf(shape.polygon))
      .filter((other) => other > index)
      .flatMap((other) => overlapOf(shape, all[other] ?? shape) ?? []),
  )
}

function overlapOf(a: GridShape, b: GridShape): Overlap | undefined {
  const areas = withoutSlivers(clip(intersection, [a.polygon], [b.polygon]))
  if (areas.length === 0) return undefined
  const size = sizeOf(areas)
  const codes: readonly [string, string] = a.code < b.code ? [a.code, b.code] : [b.code, a.code]
  return { codes, areas, areaM2: size.areaM2, widthM: widthOf(size) }
}

/**
 * Ground inside the community that lies in no grid: what all grids together enclose, and what had a grid until now.
 * Where the community ends nobody has drawn, so a wedge that is open to the outside shows only once it had a grid.
 * @throws DomainError `grid_outlines_too_tangled`
 */
export function findGaps(shapes: readonly GridShape[], before: readonly GridShape[] = []): Gap[] {
  assertUntangled([...shapes, ...before].map(({ polygon }) => polygon))
  const covered = unite(shapes.map(({ polygon }) => polygon))
  const holes = covered.flatMap(([, ...inner]) => inner.map((ring): PolygonRings => [ring]))
  const left = clip(difference, unite(before.map(({ polygon }) => polygon)), [...covered, ...holes])
  return [
    ...withoutSlivers(holes).map((area) => toGap('hole', area)),
    ...withoutSlivers(left).map((area) => toGap('left', area)),
  ]
}

function toGap(kind: Gap['kind'], area: PolygonRings): Gap {
  return { kind, areas: [area], areaM2: sizeOf([area]).areaM2 }
}

/** All shapes as one ground. */
export function unite(polygons: readonly PolygonRings[]): Areas {
  const [first, ...rest] = polygons
  return first ? clip(union, [first], ...rest.map((polygon) => [polygon])) : []
}

/** Square metres two shapes share. */
export function sharedM2(a: PolygonRings, b: PolygonRings): number {
  return sizeOf(clip(intersection, [a], [b])).areaM2
}

/** @throws DomainError `grid_outlines_too_tangled` */
export function clip(
  operation: (subject: Geom, ...others: Geom[]) => unknown,
  subject: Areas,
  ...others: Areas[]
): Areas {
  try {
    return operation(subject as Geom, ...(others as Geom[])) as PolygonRings[]
  } catch {
    // It gives up, or runs out of stack, where lines cross too often.
    throw outlinesTooTangled()
  }
}

export function withoutSlivers(areas: Areas): Areas {
  return areas.filter((rings) => widthOf(sizeOf([rings])) >= ROUNDING_M)
}
