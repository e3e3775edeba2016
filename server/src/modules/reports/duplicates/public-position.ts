import type { Position } from '../../places/places-types'

/** Some twenty metres: enough to say which lamp, too little to say whose window. */
const RASTER_DEGREES = 0.0002

/** By how much a public position may be off, in metres. */
export const PUBLIC_POSITION_ERROR_M = 16

/**
 * Where neighbours see a public report. Distances are measured to this point too, as otherwise asking from several
 * places would give away where the reporter stood.
 */
export function publicPositionOf({ lng, lat }: Position): Position {
  return { lng: round(lng), lat: round(lat) }
}

function round(degrees: number): number {
  return Number((Math.round(degrees / RASTER_DEGREES) * RASTER_DEGREES).toFixed(4))
}
