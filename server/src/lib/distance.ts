interface Point {
  readonly lng: number
  readonly lat: number
}

const EARTH_RADIUS_M = 6_371_008.8
const METRES_A_DEGREE = (EARTH_RADIUS_M * Math.PI) / 180

/** Great-circle distance in metres (haversine on the mean sphere; within 0.6 % of the ellipsoid). */
export function metresBetween(a: Point, b: Point): number {
  const rise = Math.sin(toRadians(b.lat - a.lat) / 2) ** 2
  const turn = Math.sin(toRadians(b.lng - a.lng) / 2) ** 2
  const chord = rise + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * turn
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(chord))
}

/** The box in degrees around everything within so many metres of a point. */
export function boxAround({ lng, lat }: Point, metres: number) {
  const { x, y } = metresADegree(lat)
  return {
    west: lng - metres / x,
    east: lng + metres / x,
    south: lat - metres / y,
    north: lat + metres / y,
  }
}

/** Metres from a point to a straight stretch between two others, on the plane that touches the earth at the point. */
export function metresToStretch(point: Point, from: Point, to: Point): number {
  const { x, y } = metresADegree(point.lat)
  const start = { x: (from.lng - point.lng) * x, y: (from.lat - point.lat) * y }
  const along = { x: (to.lng - from.lng) * x, y: (to.lat - from.lat) * y }
  const length = along.x ** 2 + along.y ** 2
  const share = length === 0 ? 0 : -(start.x * along.x + start.y * along.y) / length
  const nearest = Math.min(1, Math.max(0, share))
  return Math.hypot(start.x + nearest * along.x, start.y + nearest * along.y)
}

function metresADegree(lat: number) {
  return { x: METRES_A_DEGREE * Math.cos(toRadians(lat)), y: METRES_A_DEGREE }
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
