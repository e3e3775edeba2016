import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { PolygonRings } from '../../../../db/polygon-rings'
import type { Position } from '../../places-types'
import { sizeOf } from './plane'
import { findContact, findCrossing } from './ring-faults'

/** Smaller is no grid but a slip of the pen, in square metres. */
const MIN_AREA_M2 = 100

export const OUTLINE_FAULTS = [
  'ring_not_closed',
  'too_few_points',
  'self_crossing',
  'hole_outside',
  'too_small',
] as const

export type OutlineFault = (typeof OUTLINE_FAULTS)[number]

/** What is wrong with a grid's outline and its holes, and where. Exact; coordinates are finite already. */
export function findOutlineFault(
  polygon: PolygonRings,
): { fault: OutlineFault; at: Position | null } | undefined {
  for (const ring of polygon) {
    if (!isClosed(ring)) return { fault: 'ring_not_closed', at: positionOf(ring.at(-1)) }
    if (ring.length < 4) return { fault: 'too_few_points', at: positionOf(ring[0]) }
    const at = findCrossing(ring)
    if (at) return { fault: 'self_crossing', at }
  }
  const at = findBadHole(polygon)
  if (at) return { fault: 'hole_outside', at }
  if (sizeOf([polygon]).areaM2 < MIN_AREA_M2) {
    return { fault: 'too_small', at: positionOf(polygon[0]?.[0]) }
  }
  return undefined
}

/** A hole lies inside the outline, touches neither it nor another hole, and lies in no other hole. */
function findBadHole([outline = [], ...holes]: PolygonRings): Position | null {
  for (const [index, hole] of holes.entries()) {
    const at = findContact(outline, hole) ?? undefined
    if (at) return at
    const corner = hole[0] ?? []
    const isInside = contains([outline], corner)
    const collides = holes.some(
      (other, place) =>
        place !== index && (findContact(hole, other) !== undefined || contains([other], corner)),
    )
    if (!isInside || collides) return positionOf(corner)
  }
  return null
}

function contains(polygon: PolygonRings, [lng = 0, lat = 0]: readonly number[]): boolean {
  return booleanPointInPolygon([lng, lat], { type: 'Polygon', coordinates: polygon })
}

function isClosed(ring: PolygonRings[number]): boolean {
  const first = ring[0]
  const last = ring.at(-1)
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

function positionOf([lng = 0, lat = 0]: readonly number[] = []): Position {
  return { lng, lat }
}
