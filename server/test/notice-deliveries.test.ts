import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let worker: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990043')
  other = await buildNeighbourhood(service, '430503990044', 1)
  visitor = await service.as()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
  worker = await home.worker()
})
afterAll(() => service.close())

type Published = { id: string }

const publish = (overrides: object = {}): Promise<Published> =>
  publishNotice(committee, home.communityCode, overrides)

const idOf = (household: number) => `${home.communityCode}-${home.householdIds[household - 1]}`

const listOf = (person: TestClient, { id }: Published, show = 'unreached', query = '') =>
  person.get(`${NOTICES}/${id}/households?show=${show}${query}`)

async function labelsOf(person: TestClient, published: Published, show?: string) {
  const { items } = (await listOf(person, published, show)).json()
  return items.map(({ label }: { label: string }) => label)
}

function tell(
  person: TestClient,
  { id }: Published,
  households: readonly number[],
  means = 'door',
  key?: string,
) {
  const body = { householdIds: households.map(idOf), means }
  return person.post(`${NOTICES}/${id}/deliveries`, body, key)
}

const takeBack = (person: TestClient, { id }: Published, household: number, key?: string) =>
  person.delete(`${NOTICES}/${id}/deliveries/${idOf(household)}`, key)

const reachOf = async ({ id }: Published) => (await visitor.get(`${NOTICES}/${id}`)).json().reach

const acknowledge = async (person: TestClient, { id }: Published) =>
  person.post(`${NOTICES}/${id}/reads`, { acknowledge: true })

test('whom a notice has not reached, a worker sees of the own grids and the committee of all', async () => {
  const published = await publish()
  await acknowledge(await home.owner(2), published)
  await (await home.owner(3)).post(`${NOTICES}/${published.id}/reads`, { acknowledge: false })
  expect(await labelsOf(worker, published)).toEqual(['1栋 1单元101', '1栋 1单元301'])
  expect(await labelsOf(committee, published)).toHaveLength(5)
  for (const person of [await home.owner(1), await other.worker(), await other.committee()]) {
    expect((await listOf(person, published)).statusCode).toBe(403)
  }
  expect((await listOf(visitor, published)).statusCode).toBe(401)
})

test('whoever is told by phone, at the door or on paper counts by that means', async () => {
  const published = await publish()
  expect((await tell(worker, published, [1], 'phone')).statusCode).toBe(200)
  expect((await tell(worker, published, [2, 3], 'door')).statusCode).toBe(200)
  expect((await tell(committee, published, [4], 'paper')).statusCode).toBe(200)
  expect(await reachOf(published)).toEqual({
    households: 6,
    online: 0,
    phone: 1,
    door: 2,
    paper: 1,
  })
  expect(await labelsOf(worker, published)).toEqual([])
  const told = (await listOf(worker, published, 'told')).json().items
  expect(told[0]).toEqual({
    id: idOf(1),
    label: '1栋 1单元101',
    means: 'phone',
    deliveredAt: TEST_NOW.toISOString(),
  })
})

test('who confirms on the phone afterwards counts once, as having read it', async () => {
  const published = await publish()
  await tell(worker, published, [1])
  await acknowledge(await home.owner(1), published)
  expect(await reachOf(published)).toMatchObject({ online: 1, door: 0 })
  expect(await labelsOf(worker, published, 'told')).toEqual([])
})

test('the last word about a household holds, and a tick can be taken back', async () => {
  const published = await publish()
  await tell(worker, published, [1], 'phone')
  await tell(worker, published, [1], 'door')
  expect(await reachOf(published)).toMatchObject({ phone: 0, door: 1 })
  const key = crypto.randomUUID()
  expect((await takeBack(worker, published, 1, key)).statusCode).toBe(200)
  expect((await takeBack(worker, published, 1, key)).statusCode).toBe(200)
  expect((await takeBack(worker, published, 1)).statusCode).toBe(404)
  expect(await reachOf(published)).toMatchObject({ door: 0 })
  expect(await labelsOf(worker, published)).toContain('1栋 1单元101')
})

test('the same request twice ticks once, and leaves one entry for auditors', async () => {
  const published = await publish()
  const key = crypto.randomUUID()
  for (const _ of [1, 2]) await tell(worker, published, [1, 2], 'door', key)
  const entries = await service.db
    .selectFrom('audit_entries')
    .select('operation')
    .where('operation', '=', 'deliver_notice')
    .where('subject_id', '=', published.id)
    .execute()
  expect(entries).toHaveLength(1)
  expect((await tell(worker, published, [3], 'door', key)).json()).toMatchObject({
    code: 'idempotency_key_reused',
  })
})

test('one household that is not addressed refuses all, and nothing is half written', async () => {
  const published = await publish({ areaCode: home.gridCodes[0] })
  expect((await tell(committee, published, [1, 4])).statusCode).toBe(404)
  expect((await tell(worker, published, [1, 4])).statusCode).toBe(404)
  const foreign = {
    householdIds: [`${other.communityCode}-${other.householdIds[0]}`],
    means: 'door',
  }
  const url = `${NOTICES}/${published.id}/deliveries`
  expect((await committee.post(url, foreign)).statusCode).toBe(404)
  expect(await labelsOf(committee, published, 'told')).toEqual([])
  expect((await tell(worker, await publish(), [4])).statusCode).toBe(404)
})

test('nobody else ticks off, and only what asks for it and still holds', async () => {
  const published = await publish()
  expect((await tell(visitor, published, [1])).statusCode).toBe(401)
  for (const person of [await home.owner(1), await other.worker(), await other.committee()]) {
    expect((await tell(person, published, [1])).statusCode).toBe(403)
    expect((await takeBack(person, published, 1)).statusCode).toBe(403)
  }
  const quiet = await publish({ asksAcknowledgement: false })
  expect((await tell(worker, quiet, [1])).json()).toMatchObject({
    code: 'acknowledgement_not_asked',
  })
  const short = await publish({ expiresAt: hoursAhead(1) })
  service.clock.set(hoursAhead(1))
  expect((await tell(await home.worker(), short, [1])).json()).toMatchObject({
    code: 'notice_expired',
  })
  const missing = { id: `${home.communityCode}-999999` }
  expect((await listOf(await home.worker(), missing)).statusCode).toBe(404)
})

test('a worker has a list of what is to be told, with the reach of the own grids', async () => {
  const toAll = await publish()
  const toOther = await publish({ areaCode: home.gridCodes[1] })
  const quiet = await publish({ asksAcknowledgement: false })
  await tell(worker, toAll, [1], 'paper')
  await acknowledge(await home.owner(4), toAll)
  const { items } = (await worker.get(`${NOTICES}?view=worker&limit=100`)).json()
  const ids = items.map(({ id }: Published) => id)
  expect(ids).toContain(toAll.id)
  expect(ids).not.toContain(toOther.id)
  expect(ids).not.toContain(quiet.id)
  expect(items.find(({ id }: Published) => id === toAll.id).reach).toEqual({
    households: 3,
    online: 0,
    phone: 0,
    door: 0,
    paper: 1,
  })
  expect((await visitor.get(`${NOTICES}?view=worker`)).statusCode).toBe(401)
  expect((await (await home.owner(1)).get(`${NOTICES}?view=worker`)).json().items).toEqual([])
})

test('the list has pages without a gap or a repeat', async () => {
  const published = await publish()
  const seen: string[] = []
  let cursor = ''
  do {
    const page = (await listOf(committee, published, 'unreached', `&limit=2${cursor}`)).json()
    seen.push(...page.items.map(({ id }: Published) => id))
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
  } while (cursor)
  expect(seen).toEqual([1, 2, 3, 4, 5, 6].map(idOf))
})

test.each([
  [{ householdIds: [], means: 'door' }],
  [{ householdIds: ['430503990043-1'], means: 'pigeon' }],
  [{ means: 'door' }],
])('the body %j is refused', async (body) => {
  const published = await publish()
  expect((await worker.post(`${NOTICES}/${published.id}/deliveries`, body)).statusCode).toBe(400)
})
