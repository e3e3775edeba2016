import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp } from './test-app'

let service: TestApp
let home: Neighbourhood

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990095')
})
afterAll(() => service.close())

const urlOf = (areaCode: string, over: object = {}) => {
  const terms = { votingUnit: 'owner', developerHeld: 'left_out', emptyFlats: 'counted', ...over }
  return `/api/v1/roll-previews?${new URLSearchParams({ areaCode, ...terms })}`
}

test('a committee learns before drafting ends whom it asks and whether that can be secret', async () => {
  const committee = await home.committee()
  const secret = { byUnits: null, byArea: null }
  expect((await committee.get(urlOf(home.communityCode))).json()).toEqual({
    roll: { units: 6, areaHundredths: 6 * 8640 },
    faultCount: 0,
    secrecyFaults: secret,
  })
  expect((await committee.get(urlOf(home.gridCodes[0]))).json()).toMatchObject({
    roll: { units: 3 },
    secrecyFaults: { byUnits: 'few_alike', byArea: 'few_alike' },
  })
  await service.db
    .updateTable('households')
    .set({ floor_area_hundredths: 9000 })
    .where('community_code', '=', home.communityCode)
    .where('id', '=', home.householdIds[0] ?? '')
    .execute()
  expect((await committee.get(urlOf(home.communityCode))).json()).toMatchObject({
    secrecyFaults: { byUnits: null, byArea: 'few_alike' },
  })
})

test('a flat without an area is told, and no roll is made up', async () => {
  await service.db
    .updateTable('households')
    .set({ floor_area_hundredths: 0 })
    .where('community_code', '=', home.communityCode)
    .where('id', '=', home.householdIds[5] ?? '')
    .execute()
  const preview = await (await home.committee()).get(urlOf(home.gridCodes[1]))
  expect(preview.json()).toMatchObject({ roll: null, faultCount: 1 })
})

test('nobody but the committee of the area asks', async () => {
  const url = urlOf(home.communityCode)
  expect((await (await service.as()).get(url)).statusCode).toBe(401)
  for (const person of [await home.owner(1), await home.worker()]) {
    expect((await person.get(url)).statusCode).toBe(403)
  }
  const unknown = await (await home.committee()).get(urlOf(`${home.communityCode}999`))
  expect(unknown.json()).toMatchObject({ status: 422, code: 'unknown_area' })
  const wrong = await (await home.committee()).get(urlOf(home.communityCode, { votingUnit: 'cat' }))
  expect(wrong.json()).toMatchObject({ status: 400, fields: { votingUnit: expect.anything() } })
})
