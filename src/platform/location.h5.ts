import gcoord from 'gcoord'
import type { Position, PositionAnswer } from './position'

const TIMEOUT_MS = 10_000

/** Asks the browser where it is, once. Browsers answer in WGS-84 and only on https or localhost. */
export async function locate(): Promise<PositionAnswer> {
  const { geolocation } = window.navigator
  if (!geolocation) return { kind: 'unavailable' }
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ kind: 'found', position: toGcj02(coords) }),
      (error) =>
        resolve({ kind: error.code === error.PERMISSION_DENIED ? 'refused' : 'unavailable' }),
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: 60_000 },
    )
  })
}

function toGcj02({ longitude, latitude }: GeolocationCoordinates): Position {
  const [lng, lat] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02)
  return { lng, lat }
}
