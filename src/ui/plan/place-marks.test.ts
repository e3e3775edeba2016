import { placeMarks, reachOf } from './place-marks'
import type { PlanMark } from './plan-types'

const HERE = { lng: 111.47, lat: 27.24 }

/** A mark so many metres east and north. */
function mark(number: number, east: number, north: number): PlanMark {
  const lng = HERE.lng + east / (111_195 * Math.cos((HERE.lat * Math.PI) / 180))
  return {
    key: `k${number}`,
    number,
    title: `第 ${number} 件`,
    at: { lng, lat: HERE.lat + north / 111_195 },
  }
}

test('north is up, east is right, and the farthest mark lies on the square', () => {
  const marks = [mark(1, 0, 200), mark(2, 290, 0), mark(3, -150, -150)]
  expect(reachOf(HERE, marks)).toBe(300)
  const [north, east, southWest] = placeMarks(HERE, marks)
  expect(north).toMatchObject({ words: '1', left: 0.5 })
  expect(north?.top).toBeLessThan(0.5)
  expect(east?.left).toBeGreaterThan(0.9)
  expect(east?.top).toBeCloseTo(0.5)
  expect(southWest?.left).toBeLessThan(0.5)
  expect(southWest?.top).toBeGreaterThan(0.5)
})

test('marks that would cover each other are one, which names the first and the last', () => {
  const words = (marks: readonly PlanMark[]) => placeMarks(HERE, marks).map((each) => each.words)
  expect(words([mark(1, 10, 0), mark(2, 14, 3)])).toEqual(['1、2'])
  expect(words([mark(1, 10, 0), mark(2, 400, 0), mark(3, 12, 0), mark(4, 14, 3)])).toEqual([
    '1…4',
    '2',
  ])
})

test('with nothing on it the square still shows a hundred metres', () => {
  expect(reachOf(HERE, [])).toBe(100)
  expect(placeMarks(HERE, [])).toEqual([])
})
