import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import Flatbush from 'flatbush'
import type { PolygonRings } from '../../../../db/polygon-rings'
import { boxOf } from '../../box'
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
function findBadHole(polygon: PolygonRings): Position | null {
  const [outline = [], ...holes] = polygon
  if (holes.length === 0) return null
  const contact = findContact(polygon)
  if (contact) return contact
  const boxes = new Flatbush(holes.length)
  for (const hole of holes) boxes.add(...boxOf([hole]))
  boxes.finish()
  for (const [index, hole] of holes.entries()) {
    const corner = hole[0] ?? []
    const [lng = 0, lat = 0] = corner
    const around = boxes.search(lng, lat, lng, lat, (place) => place !== index)
    const isInOther = around.some((place) => contains([holes[place] ?? []], corner))
    if (isInOther || !contains([outline], corner)) return positionOf(corner)
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
