import type { PolygonRings } from '../../db/polygon-rings'
import { boxAround } from '../../lib/distance'

/** Degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** The box around a shape's outline. */
export function boxOf(polygon: PolygonRings): Box {
  return boxAroundPoints(polygon[0] ?? [])
}

/** @returns a box turned inside out when there is no point */
export function boxAroundPoints(points: Iterable<readonly number[]>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng = Number.NaN, lat = Number.NaN] of points) {
    west = Math.min(west, lng)
    south = Math.min(south, lat)
    east = Math.max(east, lng)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

export function widen([west, south, east, north]: Box, metres: number): Box {
  const low = boxAround({ lng: west, lat: south }, metres)
  const high = boxAround({ lng: east, lat: north }, metres)
  return [low.west, low.south, high.east, high.north]
}

export function isInBox([west, south, east, north]: Box, lng: number, lat: number): boolean {
  return west <= lng && lng <= east && south <= lat && lat <= north
}
