import { runVisitClock } from '../src/modules/visits/run-visit-clock'
import { doAct } from './build-grid-file'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990083'
const MONTH = TEST_NOW.toISOString().slice(0, 7)
const RENUMBERED = `${CODE}011`

let service: TestApp
let home: Neighbourhood
let worker: TestClient

/** Each test changes its grids. */
beforeEach(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  worker = await home.worker()
  for (const purpose of ['care', 'notice']) {
    const response = await worker.post('/api/v1/visits', {
      householdId: `${CODE}-${home.householdIds[0]}`,
      purpose,
      visitedOn: '2026-11-25',
      words: '都好。',
      noticeId: null,
      reportId: null,
    })
    if (response.statusCode !== 201) throw new Error(response.body)
  }
})
afterEach(() => service.close())

const renumber = async (gridCode: string, number: string) =>
  doAct(await home.committee(), gridCode, 'renumber-plan', { number })

/** How many visits the list, the month's summary and a form of the month tell for a grid. */
async function tellings(gridCode: string) {
  worker = await home.worker()
  const list = (await worker.get(`/api/v1/visits?gridCode=${gridCode}`)).json()
  const summary = `/api/v1/summaries?areaCode=${gridCode}&period=${MONTH}`
  const { sections } = (await worker.get(summary)).json()
  const [counted] = sections.filter(({ heading }: { heading: string }) => /走访/.test(heading))
  const committee = await home.committee()
  const form = await committee.post('/api/v1/forms', {
    communityCode: CODE,
    name: '走访情况',
    month: MONTH,
    dueOn: service.clock.now().toISOString().slice(0, 10),
    fields: [{ kind: 'known', code: 'visits' }],
  })
  const { rows } = (await committee.get(`/api/v1/forms/${form.json().id}`)).json()
  const row = rows.find((candidate: { gridCode: string }) => candidate.gridCode === gridCode)
  return {
    listed: list.items.length,
    summed: counted?.rows.at(-1)?.at(1),
    filled: row?.values[0],
  }
}

test('visits are counted under the new number of their grid, as the list has them', async () => {
  await renumber(home.gridCodes[0], '011')
  expect(await tellings(RENUMBERED)).toEqual({ listed: 2, summed: 2, filled: 2 })
})

test('so they are once their notes are gone, whether before or after the number changed', async () => {
  service.clock.set('2027-05-24T16:00:00Z')
  await runVisitClock(service)
  await renumber(home.gridCodes[0], '011')
  service.clock.set('2027-11-30T08:00:00Z')
  await runVisitClock(service)
  expect(await tellings(RENUMBERED)).toEqual({ listed: 2, summed: 2, filled: 2 })
  const left = await service.db.selectFrom('visits').select('household_id').execute()
  expect(left).toEqual([{ household_id: null }, { household_id: null }])
})
