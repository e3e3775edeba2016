import { difference, intersection } from 'polyclip-ts'
import type { PolygonRings } from '../../../../db/polygon-rings'
import { boxOf } from '../../box'
import { clip, unite, withoutSlivers } from './overlay'
import { roundDegrees } from './plane'

/** 东西 parts a western from an eastern side, 南北 a northern from a southern one. */
export type CutDirection = 'west_east' | 'north_south'

/** Two neighbours as one outline; undefined when they do not lie side by side. */
export function joinOutlines(a: PolygonRings, b: PolygonRings): PolygonRings | undefined {
  const [joined, ...apart] = unite([a, b])
  if (!joined || apart.length > 0) return undefined
  const [outline, ...holes] = joined
  // A sliver between two borders is rounding, not ground.
  return rounded([outline ?? [], ...holes.filter((hole) => withoutSlivers([[hole]]).length > 0)])
}

/**
 * Both parts of an outline along a straight line, the western or northern one first.
 * @param share how far across the line lies, in hundredths of the width or height, counted from the west or the north
 * @returns undefined when a side would fall into several pieces
 */
export function cutOutline(
  polygon: PolygonRings,
  { direction, share }: { direction: CutDirection; share: number },
): readonly [PolygonRings, PolygonRings] | undefined {
  const [west, south, east, north] = boxOf(polygon)
  const part: PolygonRings =
    direction === 'west_east'
      ? box(west - 1, south - 1, roundDegrees(west + ((east - west) * share) / 100), north + 1)
      : box(west - 1, roundDegrees(north - ((north - south) * share) / 100), east + 1, north + 1)
  const [first, ...restOfFirst] = withoutSlivers(clip(intersection, [polygon], [part]))
  const [second, ...restOfSecond] = withoutSlivers(clip(difference, [polygon], [part]))
  if (!first || !second || restOfFirst.length + restOfSecond.length > 0) return undefined
  return [rounded(first), rounded(second)]
}

function box(west: number, south: number, east: number, north: number): PolygonRings {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]
}

function rounded(polygon: PolygonRings): PolygonRings {
  return polygon.map((ring) => ring.map((point) => point.map(roundDegrees)))
}
