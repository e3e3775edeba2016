import Flatbush from 'flatbush'
import { orient2d } from 'robust-predicates'
import type { Position } from '../../places-types'

type Point = readonly [lng: number, lat: number]
type Stretch = readonly [from: Point, to: Point]

/** Where a ring crosses or touches itself; undefined when it is simple. Exact: no rounding decides. */
export function findCrossing(ring: readonly (readonly number[])[]): Position | undefined {
  return findMeeting(
    stretchesOf(ring),
    (a, b, count) => a + 1 === b || (a === 0 && b === count - 1),
  )
}

/** Where any two rings cross or touch. */
export function findContact(
  rings: readonly (readonly (readonly number[])[])[],
): Position | undefined {
  const stretches = rings.map(stretchesOf)
  const ringOf = stretches.flatMap((each, ring) => each.map(() => ring))
  return findMeeting(stretches.flat(), (i, j) => ringOf[i] === ringOf[j])
}

/** @param mayMeet whether two stretches, by their places in the list, are neighbours or not asked about */
function findMeeting(
  stretches: readonly Stretch[],
  mayMeet: (a: number, b: number, count: number) => boolean,
): Position | undefined {
  if (stretches.length < 2) return undefined
  const tree = new Flatbush(stretches.length)
  for (const [[ax, ay], [bx, by]] of stretches) {
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  tree.finish()
  for (const [index, stretch] of stretches.entries()) {
    const [[ax, ay], [bx, by]] = stretch
    const near = tree.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
    for (const other of near) {
      const second = stretches[other]
      if (other <= index || !second) continue
      const meets = mayMeet(index, other, stretches.length)
        ? foldsBack(stretch, second)
        : meet(stretch, second)
      if (meets) return { lng: second[0][0], lat: second[0][1] }
    }
  }
  return undefined
}

/** Neighbours share a corner; one that runs back over the other leaves a spike without area. */
function foldsBack([a, b]: Stretch, [c, d]: Stretch): boolean {
  const shared = isSame(b, c) ? b : isSame(d, a) ? a : undefined
  if (!shared) return false
  const [p, q] = shared === b ? [a, d] : [b, c]
  if (orient2d(...p, ...shared, ...q) !== 0) return false
  const turn = (p[0] - shared[0]) * (q[0] - shared[0]) + (p[1] - shared[1]) * (q[1] - shared[1])
  return turn > 0
}

function meet([a, b]: Stretch, [c, d]: Stretch): boolean {
  const sides = [
    orient2d(...a, ...b, ...c),
    orient2d(...a, ...b, ...d),
    orient2d(...c, ...d, ...a),
    orient2d(...c, ...d, ...b),
  ].map(Math.sign) as [number, number, number, number]
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return true
  return (
    (sides[0] === 0 && isBetween(c, a, b)) ||
    (sides[1] === 0 && isBetween(d, a, b)) ||
    (sides[2] === 0 && isBetween(a, c, d)) ||
    (sides[3] === 0 && isBetween(b, c, d))
  )
}

function isBetween([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  return (
    Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
  )
}

function isSame([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax === bx && ay === by
}

function stretchesOf(ring: readonly (readonly number[])[]): Stretch[] {
  return ring.slice(1).map((to, index) => [ring[index] as unknown as Point, to as unknown as Point])
}
