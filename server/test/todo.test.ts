import { claimed, insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { act, buildReport, fileReport } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

interface Item {
  kind: string
  id: string
  title: string
  dueAt: string
  isOverdue: boolean
}

let service: TestApp
let home: Neighbourhood
let worker: TestClient
let next = 1

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  home = await buildNeighbourhood(service, `43050399010${next}`)
  next += 1
  worker = await home.worker()
})
afterAll(() => service.close())

async function todoOf(person: TestClient, limit = 100): Promise<Item[]> {
  const found: Item[] = []
  for (let cursor = ''; ; ) {
    const response = await person.get(`/api/v1/me/todo?limit=${limit}${cursor}`)
    if (response.statusCode !== 200) throw new Error(response.body)
    const { items, nextCursor } = response.json()
    found.push(...items)
    if (nextCursor === null) return found
    cursor = `&cursor=${nextCursor}`
  }
}

const report = async (household: number, categoryCode: string, grid = 0) =>
  fileReport(await home.owner(household), {
    ...buildReport({ lng: 111.4, lat: 27.2 }, { categoryCode }),
    position: undefined,
    gridCode: home.gridCodes[grid],
  })

const notify = (expiresAt: string, over: object = {}) =>
  publishNotice(committee, home.communityCode, { expiresAt, ...over })

let committee: TestClient
beforeEach(async () => {
  committee = await home.committee()
})

async function newcomer(): Promise<TestClient> {
  return service.as(
    await insertNewcomer(service, `${home.communityCode}-new-${crypto.randomUUID().slice(0, 8)}`),
  )
}

const asked = (question: string) => ({ kind: 'asked', question, answer: 'number' })

async function wantForm(dueOn: string, fields: object[]): Promise<string> {
  const { communityCode } = home
  const body = { communityCode, name: '电梯情况表', month: '2026-11', dueOn, fields }
  return (await committee.post('/api/v1/forms', body)).json().id
}

const householdId = (number: number) => `${home.communityCode}-${home.householdIds[number - 1]}`

test('reports, claims, disputes, notices and forms stand in one list, what is due first on top', async () => {
  const light = await report(1, 'street_light')
  const gas = await report(2, 'gas_leak')
  const soon = await notify('2026-11-26T12:00:00+08:00', { title: '周三停水' })
  const late = await notify('2026-12-20T12:00:00+08:00', { title: '体检' })
  const claim = await claimed(await newcomer(), householdId(1))
  const lifts = await wantForm('2026-11-26', [asked('有几部电梯')])
  await wantForm('2026-11-26', [{ kind: 'known', code: 'households' }])
  const items = await todoOf(worker)
  expect(items.map(({ kind, id }) => [kind, id])).toEqual([
    ['report', gas],
    ['report', light],
    ['notice', soon.id],
    ['form', lifts],
    ['claim', claim.id],
    ['notice', late.id],
  ])
  expect(items[0]).toEqual({
    kind: 'report',
    id: gas,
    title: '3栋东边的路灯坏了三天',
    dueAt: '2026-11-25T03:00:00.000Z',
    isOverdue: false,
  })
  expect(items[3]).toMatchObject({ title: '电梯情况表', dueAt: '2026-11-26T15:59:59.999Z' })
  expect(items[4]).toMatchObject({ title: '1栋 1单元101' })
  const answers = { answers: [3] }
  await worker.put(`/api/v1/forms/${lifts}/sheets/${home.gridCodes[0]}`, answers)
  expect((await todoOf(worker)).map(({ kind }) => kind)).not.toContain('form')
})

test('what is done leaves the list, and what is late says so', async () => {
  const light = await report(1, 'street_light')
  const notice = await notify('2026-11-28T12:00:00+08:00')
  service.clock.set('2026-11-26T11:00:00+08:00')
  worker = await home.worker()
  expect((await todoOf(worker))[0]).toMatchObject({ id: light, isOverdue: true })
  await act(worker, light, 'acceptance')
  await act(worker, light, 'resolution', { note: '修好了', uploadIds: [] })
  const households = [1, 2, 3].map(householdId)
  await worker.post(`${NOTICES}/${notice.id}/deliveries`, {
    householdIds: households,
    means: 'door',
  })
  expect(await todoOf(worker)).toEqual([])
})

test('only what waits in the own grids, and only for who works in one', async () => {
  await report(4, 'street_light', 1)
  await claimed(await newcomer(), householdId(4))
  await notify('2026-12-20T12:00:00+08:00', { areaCode: home.gridCodes[1] })
  expect(await todoOf(worker)).toEqual([])
  expect((await committee.get('/api/v1/me/todo')).statusCode).toBe(403)
  expect((await (await home.owner(1)).get('/api/v1/me/todo')).statusCode).toBe(403)
  expect((await (await service.as()).get('/api/v1/me/todo')).statusCode).toBe(401)
})

test('pages have no gap and no repeat, also where several kinds are due at one instant', async () => {
  const at = '2026-11-27T23:59:59.999+08:00'
  for (const household of [1, 2, 3]) await report(household, 'street_light')
  for (const title of ['一', '二', '三']) await notify(at, { title: `停水${title}` })
  for (const household of [1, 2]) await claimed(await newcomer(), householdId(household))
  for (const question of ['电梯', '路灯']) await wantForm('2026-11-27', [asked(question)])
  const { db } = service
  const of = home.communityCode
  await db
    .updateTable('reports')
    .set({ respond_due_at: new Date(at) })
    .where('community_code', '=', of)
    .execute()
  await db
    .updateTable('household_claims')
    .set({ due_at: new Date(at) } as never)
    .where('community_code', '=', of)
    .execute()
  const whole = await todoOf(worker)
  expect(whole).toHaveLength(10)
  expect(new Set(whole.map(({ dueAt }) => dueAt)).size).toBe(1)
  for (const limit of [1, 2, 3, 7, 10]) expect(await todoOf(worker, limit)).toEqual(whole)
})

test('a cursor of another list is refused', async () => {
  const cursor = Buffer.from(JSON.stringify(['x'])).toString('base64url')
  const response = await worker.get(`/api/v1/me/todo?cursor=${cursor}`)
  expect(response.json().code).toBe('invalid_cursor')
})
