import { boxAround, metresBetween, metresToStretch } from './distance'

const HERE = { lng: 111.47, lat: 27.24 }
const north = (metres: number) => ({ lng: HERE.lng, lat: HERE.lat + metres / 111_195.08 })

test('a degree of latitude is 111.2 km, one of longitude shorter away from the equator', () => {
  expect(metresBetween(HERE, { ...HERE, lat: 28.24 })).toBeCloseTo(111_195, 0)
  expect(metresBetween(HERE, { ...HERE, lng: 112.47 })).toBeCloseTo(98_862, -1)
  expect(metresBetween(HERE, HERE)).toBe(0)
})

test('what lies within the metres lies in the box, and its corners lie outside the circle', () => {
  const box = boxAround(HERE, 150)
  expect(metresBetween(HERE, { ...HERE, lng: box.east })).toBeCloseTo(150, 1)
  expect(metresBetween(HERE, { ...HERE, lat: box.south })).toBeCloseTo(150, 1)
  expect(metresBetween(HERE, { lng: box.west, lat: box.north })).toBeGreaterThan(150)
})

test('a stretch is as far as its nearest point, be it an end or between them', () => {
  const east = { lng: HERE.lng + 0.01, lat: north(100).lat }
  const west = { lng: HERE.lng - 0.01, lat: north(100).lat }
  expect(metresToStretch(HERE, west, east)).toBeCloseTo(100, 1)
  expect(metresToStretch(HERE, north(80), north(300))).toBeCloseTo(80, 1)
  expect(metresToStretch(HERE, north(50), north(50))).toBeCloseTo(50, 1)
})
