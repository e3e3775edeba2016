import { randomUUID } from 'node:crypto'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { look, propose } from './build-topic'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const SETTINGS = '/api/v1/topic-settings/430503'
const DEFAULTS = { supportPercent: 5, supportMinimum: 10, collectDays: 60, answerWorkDays: 15 }
const CHANGED = { supportPercent: 50, supportMinimum: 2, collectDays: 7, answerWorkDays: 1 }

let service: TestApp
let home: Neighbourhood
let supervisor: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990046', 6)
  supervisor = await service.as('supervisor-hu')
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterEach(() => service.db.deleteFrom('topic_settings').execute())
afterAll(() => service.close())

async function countAudited(): Promise<number> {
  const entries = await service.db
    .selectFrom('audit_entries')
    .select('id')
    .where('operation', '=', 'change_topic_settings')
    .execute()
  return entries.length
}

test('where a county has decided nothing, the defaults hold, and anybody may read them', async () => {
  expect((await visitor.get(SETTINGS)).json()).toEqual(DEFAULTS)
})

test('what a supervisor decides holds for topics proposed from then on', async () => {
  const before = await propose(await home.owner(1), home.communityCode)
  const response = await supervisor.put(SETTINGS, CHANGED)
  expect(response.statusCode).toBe(200)
  expect(response.json()).toEqual(CHANGED)
  expect((await visitor.get(SETTINGS)).json()).toEqual(CHANGED)
  expect((await visitor.get('/api/v1/topic-settings/430502')).json()).toEqual(DEFAULTS)
  const after = await propose(await home.owner(1), home.communityCode)
  expect(after).toMatchObject({
    supportNeeded: 6,
    answerWorkDays: 1,
    closesAt: '2026-12-02T02:00:00.000Z',
  })
  expect(await look(visitor, before)).toMatchObject({
    supportNeeded: 10,
    answerWorkDays: 15,
    closesAt: '2027-01-24T02:00:00.000Z',
  })
})

test('the same request twice changes once; the key serves no other', async () => {
  const key = randomUUID()
  await supervisor.put(SETTINGS, CHANGED, key)
  const audited = await countAudited()
  expect((await supervisor.put(SETTINGS, CHANGED, key)).json()).toEqual(CHANGED)
  const reused = await supervisor.put(SETTINGS, DEFAULTS, key)
  expect(reused.json()).toMatchObject({ status: 409, code: 'idempotency_key_reused' })
  expect(await countAudited()).toBe(audited)
})

test('only the county’s supervisor decides', async () => {
  expect((await visitor.put(SETTINGS, CHANGED)).statusCode).toBe(401)
  for (const key of ['committee-wang', 'subdistrict-li', 'operator-ren', 'resident-chen']) {
    expect((await (await service.as(key)).put(SETTINGS, CHANGED)).statusCode).toBe(403)
  }
  const elsewhere = '/api/v1/topic-settings/430502'
  expect((await supervisor.put(elsewhere, CHANGED)).statusCode).toBe(403)
  expect((await visitor.get(SETTINGS)).json()).toEqual(DEFAULTS)
})

test('a county that does not exist is not found', async () => {
  expect((await visitor.get('/api/v1/topic-settings/999999')).statusCode).toBe(404)
  expect((await visitor.get('/api/v1/topic-settings/4305')).statusCode).toBe(400)
})

test.each([
  ['supportPercent', [0, 51, 2.5]],
  ['supportMinimum', [0, 1001]],
  ['collectDays', [6, 181]],
  ['answerWorkDays', [0, 61]],
])('%s out of its bounds is refused by name, its bounds are not', async (field, refused) => {
  for (const value of refused) {
    const response = await supervisor.put(SETTINGS, { ...CHANGED, [field]: value })
    expect(response.json()).toMatchObject({ status: 400, fields: { [field]: expect.any(String) } })
  }
})

test('both ends of every bound are taken', async () => {
  const least = { supportPercent: 1, supportMinimum: 1, collectDays: 7, answerWorkDays: 1 }
  const most = { supportPercent: 50, supportMinimum: 1000, collectDays: 180, answerWorkDays: 60 }
  for (const settings of [least, most]) {
    expect((await supervisor.put(SETTINGS, settings)).json()).toEqual(settings)
  }
})
