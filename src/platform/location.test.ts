import { locate } from './location'

function answerWith(geolocation: Partial<Geolocation> | undefined): void {
  Object.defineProperty(window.navigator, 'geolocation', { value: geolocation, configurable: true })
}

test('a browser’s WGS-84 position is given in GCJ-02', async () => {
  answerWith({
    getCurrentPosition: (found) =>
      found({ coords: { longitude: 111.45, latitude: 27.24 } } as GeolocationPosition),
  })
  const answer = await locate()
  if (answer.kind !== 'found') throw new Error(answer.kind)
  // 500 m east-southeast of the satellite's answer, as every Chinese map draws it here.
  expect(answer.position.lng).toBeCloseTo(111.4556, 3)
  expect(answer.position.lat).toBeCloseTo(27.2365, 3)
})

test.each([
  [1, 'refused'],
  [2, 'unavailable'],
  [3, 'unavailable'],
])('error %i of the browser is the answer "%s", not an exception', async (code, kind) => {
  answerWith({
    getCurrentPosition: (_found, failed) =>
      failed?.({ code, PERMISSION_DENIED: 1 } as GeolocationPositionError),
  })
  expect(await locate()).toEqual({ kind })
})

test('a browser without positions answers so', async () => {
  answerWith(undefined)
  expect(await locate()).toEqual({ kind: 'unavailable' })
})
