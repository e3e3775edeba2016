import { createDraft } from './build-consultation'
import { doAct } from './build-grid-file'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { propose, support, TOPICS } from './build-topic'
import { runMessages, textsOf } from './run-messages'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const CODE = '430503990045'
const RENUMBERED = `${CODE}011`

let service: TestApp
let home: Neighbourhood
let committee: TestClient

/** Each test changes its grids. */
beforeEach(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  committee = await home.committee()
})
afterEach(() => service.close())

const consultation = (id: string) => `/api/v1/consultations/${id}`

test('a topic of a grid goes on under its new number, and its neighbours support it there', async () => {
  const topic = await propose(await home.owner(1), home.gridCodes[0])
  await doAct(committee, home.gridCodes[0], 'renumber-plan', { number: '011' })
  const neighbour = await home.owner(2)
  expect((await support(neighbour, topic)).statusCode).toBe(200)
  expect((await neighbour.get(`${TOPICS}/${topic.id}`)).json()).toMatchObject({
    areaCode: RENUMBERED,
    supportCount: 2,
  })
  expect((await support(await home.owner(4), topic)).statusCode).toBe(403)
})

test('a poll of a grid is opened for the flats of its new number', async () => {
  const draft = await createDraft(committee, home.gridCodes[0])
  await doAct(committee, home.gridCodes[0], 'renumber-plan', { number: '011' })
  const opened = await committee.post(`${consultation(draft.id)}/opening`)
  expect(opened.statusCode).toBe(200)
  expect(opened.json()).toMatchObject({ areaCode: RENUMBERED })
  const roll = await service.db
    .selectFrom('voting_units')
    .select('id')
    .where('community_code', '=', CODE)
    .execute()
  expect(roll).toHaveLength(3)
})

test('a running poll of a grid that is joined keeps its area, so that no other flat comes onto its roll', async () => {
  const [running, waiting] = [
    await createDraft(committee, home.gridCodes[0]),
    await createDraft(committee, home.gridCodes[0]),
  ]
  expect((await committee.post(`${consultation(running.id)}/opening`)).statusCode).toBe(200)
  await doAct(committee, home.gridCodes[0], 'merge-plan', { intoCode: home.gridCodes[1] })
  const areaOf = async ({ id }: { id: string }) =>
    (await committee.get(consultation(id))).json().areaCode
  expect(await areaOf(running)).toBe(home.gridCodes[0])
  expect(await areaOf(waiting)).toBe(home.gridCodes[1])
})

describe('whoever was told that a poll is open is told that it ends soon', () => {
  const endsSoon = expect.stringContaining('的表决到')

  /** The poll of the first grid, told as open; a day before it ends when the grids have changed. */
  async function pollThenEndsSoon(change: () => Promise<unknown>): Promise<void> {
    const draft = await createDraft(committee, home.gridCodes[0])
    expect((await committee.post(`${consultation(draft.id)}/opening`)).statusCode).toBe(200)
    await runMessages(service)
    await change()
    service.clock.advanceHours(25)
    await runMessages(service)
  }

  test('under another number', async () => {
    await pollThenEndsSoon(() =>
      doAct(committee, home.gridCodes[0], 'renumber-plan', { number: '011' }),
    )
    expect(await textsOf(await home.owner(1))).toContainEqual(endsSoon)
    expect(await textsOf(await home.owner(4))).toEqual([])
  })

  test('in a grid that was joined with another', async () => {
    await pollThenEndsSoon(() =>
      doAct(committee, home.gridCodes[0], 'merge-plan', { intoCode: home.gridCodes[1] }),
    )
    expect(await textsOf(await home.owner(1))).toContainEqual(endsSoon)
  })

  test('in a home that came to another grid', async () => {
    const url = `/api/v1/households/${CODE}-${home.householdIds[0]}/grid`
    await pollThenEndsSoon(() => committee.put(url, { gridCode: home.gridCodes[1] }))
    expect(await textsOf(await home.owner(1))).toContainEqual(endsSoon)
    expect(await textsOf(await home.owner(2))).toContainEqual(endsSoon)
    expect(await textsOf(await home.owner(4))).toEqual([])
  })
})
