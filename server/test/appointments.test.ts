import { randomUUID } from 'node:crypto'
import { appointed, appointing, communityOf, endPost } from './build-appointment'
import { insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990301'
const [FIRST, SECOND] = [`${CODE}001`, `${CODE}002`]
const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(TEST_NOW.getTime() + days * DAY_MS).toISOString()

let service: TestApp
let home: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  await buildNeighbourhood(service, '430503990302', 1)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
})
afterAll(() => service.close())

let people = 0
/** Somebody who has signed in with a phone of their own. */
async function newcomer(): Promise<{ key: string; phone: string; as: () => Promise<TestClient> }> {
  people += 1
  const phone = `1090739${String(5000 + people)}`
  const key = await insertNewcomer(service, `appointee-${people}`, phone)
  return { key, phone, as: () => service.as(key) }
}

const gridOf = async (code: string) =>
  (await communityOf(committee, CODE)).grids.find((grid: { code: string }) => grid.code === code)

test('a committee sees who works in its grids and beside it, a grid without anybody first', async () => {
  const { grids, members } = await communityOf(committee, CODE)
  expect(grids).toMatchObject([
    { code: SECOND, staffing: 'nobody', posts: [] },
    {
      code: FIRST,
      staffing: 'staffed',
      posts: [{ displayName: `测试${CODE}-worker`, isSecond: false, endsAt: null, leave: null }],
    },
  ])
  expect(members.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
    `测试${CODE}-committee`,
    `测试${CODE}-colleague`,
  ])
  const other = await service.as('430503990302-committee')
  for (const person of [other, await home.worker(), await home.owner(1)]) {
    const refused = await person.get(`/api/v1/community-posts?communityCode=${CODE}`)
    expect(refused.statusCode).toBe(403)
  }
})

test('whoever is appointed works there from the next request on, the first worker before the second', async () => {
  const [first, second] = [await newcomer(), await newcomer()]
  const key = randomUUID()
  const body = appointing(SECOND, second.phone, { isSecond: true })
  const made = await committee.post('/api/v1/appointments', body, key)
  expect(made.statusCode).toBe(201)
  expect((await committee.post('/api/v1/appointments', body, key)).json()).toEqual(made.json())
  await appointed(committee, SECOND, first.phone)
  expect(await gridOf(SECOND)).toMatchObject({
    staffing: 'staffed',
    posts: [
      { displayName: `测试${first.key}`, isSecond: false, dutyFrom: '08:30', dutyUntil: '18:00' },
      { displayName: `测试${second.key}`, isSecond: true },
    ],
  })
  const messages = (await (await second.as()).get('/api/v1/me/messages')).json()
  expect(messages.items).toMatchObject([
    { text: expect.stringContaining('您被任命为网格员。'), target: 'workbench' },
  ])
  const me = (await (await first.as()).get('/api/v1/me')).json()
  expect(me.appointments).toEqual([{ role: 'grid_worker', areaCode: SECOND }])
  const card = await (await service.as()).get(`/api/v1/grids/${SECOND}`)
  expect(card.json().worker.displayName).toBe(`测试${first.key}`)
})

test('an appointment begins on its day and ends on its day', async () => {
  const person = await newcomer()
  const term = { startsAt: inDays(2), endsAt: inDays(10) }
  await appointed(committee, SECOND, person.phone, term)
  const client = await person.as()
  const roles = async () => (await client.get('/api/v1/me')).json().appointments
  expect(await roles()).toEqual([])
  const { posts } = await gridOf(SECOND)
  expect(posts).toContainEqual(expect.objectContaining({ ...term, isComing: true }))
  service.clock.set(new Date(TEST_NOW.getTime() + 3 * DAY_MS))
  const later = await person.as()
  expect((await later.get('/api/v1/me')).json().appointments).toHaveLength(1)
  service.clock.set(new Date(TEST_NOW.getTime() + 10 * DAY_MS))
  const over = await person.as()
  expect((await over.get('/api/v1/me')).json().appointments).toEqual([])
})

test('what cannot be is refused by name', async () => {
  const person = await newcomer()
  await appointed(committee, FIRST, person.phone, { isSecond: true })
  const refusals: readonly [object, number, string][] = [
    [appointing(FIRST, person.phone), 409, 'already_appointed'],
    [appointing(FIRST, '19999999999'), 422, 'person_unknown'],
    [appointing('430503990302001', person.phone), 403, 'forbidden'],
    [appointing(`${CODE}009`, person.phone), 404, 'not_found'],
    [appointing(SECOND, person.phone, { role: 'committee_member' }), 403, 'forbidden'],
    [appointing(CODE, person.phone, { role: 'committee_member' }), 403, 'forbidden'],
    [appointing(SECOND, person.phone, { dutyUntil: '08:00' }), 422, 'duty_hours_invalid'],
    [appointing(SECOND, person.phone, { dutyUntil: null }), 422, 'duty_hours_invalid'],
    [appointing(SECOND, person.phone, { endsAt: inDays(-1) }), 422, 'appointment_dates_invalid'],
    [appointing(SECOND, person.phone, { startsAt: inDays(-9) }), 422, 'appointment_dates_invalid'],
  ]
  for (const [body, status, code] of refusals) {
    const response = await committee.post('/api/v1/appointments', body)
    expect([response.statusCode, response.json().code]).toEqual([status, code])
  }
  for (const client of [await home.worker(), await person.as(), await home.owner(1)]) {
    const response = await client.post('/api/v1/appointments', appointing(FIRST, person.phone))
    expect(response.statusCode).toBe(403)
  }
})

test('a phone is looked up so often in an hour and stays in nothing that is kept', async () => {
  const person = await newcomer()
  const colleague = await home.colleague()
  const look = (phone: string) =>
    colleague.post('/api/v1/appointee-look-ups', {
      role: 'grid_worker',
      areaCode: SECOND,
      departmentCode: null,
      phone,
    })
  expect((await look(person.phone)).json()).toEqual({ displayName: `测试${person.key}` })
  for (let miss = 0; miss < 29; miss += 1) {
    expect((await look(`1999999${1000 + miss}`)).json().code).toBe('person_unknown')
  }
  expect((await look(person.phone)).json().code).toBe('too_many_look_ups')
  const body = appointing(SECOND, person.phone)
  expect((await colleague.post('/api/v1/appointments', body)).statusCode).toBe(429)
  service.clock.set(new Date(TEST_NOW.getTime() + 3_600_001))
  expect((await look(person.phone)).statusCode).toBe(200)
  await appointed(colleague, SECOND, person.phone)
  const kept = JSON.stringify([
    await service.db.selectFrom('idempotency_keys').selectAll().execute(),
    await service.db.selectFrom('audit_entries').selectAll().execute(),
    await service.db.selectFrom('appointment_changes').selectAll().execute(),
    await service.db.selectFrom('appointee_look_ups').selectAll().execute(),
  ])
  expect(kept).not.toContain(person.phone)
})

test('a second worker becomes the first, and duty hours change', async () => {
  const person = await newcomer()
  const id = await appointed(committee, FIRST, person.phone, { isSecond: true })
  const change = { isSecond: false, dutyFrom: '09:00', dutyUntil: '17:30' }
  expect((await committee.put(`/api/v1/appointments/${id}`, change)).statusCode).toBe(200)
  const { posts } = await gridOf(FIRST)
  expect(posts.find((post: { id: string }) => post.id === id)).toMatchObject(change)
  const { items } = (await committee.get(`/api/v1/appointment-changes?areaCode=${CODE}`)).json()
  expect(items.slice(0, 3)).toMatchObject([
    { kind: 'hours_changed', displayName: `测试${person.key}`, areaName: '第1网格' },
    { kind: 'made_first', changedBy: `测试${CODE}-committee` },
    { kind: 'appointed', role: 'grid_worker', effectiveAt: TEST_NOW.toISOString() },
  ])
  expect((await (await home.worker()).put(`/api/v1/appointments/${id}`, change)).statusCode).toBe(
    404,
  )
  await endPost(committee, id)
  expect((await committee.put(`/api/v1/appointments/${id}`, change)).json().code).toBe(
    'appointment_over',
  )
})

test('an appointment that was not made here is none one may change', async () => {
  const { id } = await service.db
    .selectFrom('appointments')
    .select('id')
    .where('role', '=', 'supervisor')
    .executeTakeFirstOrThrow()
  expect((await endPost(committee, id)).statusCode).toBe(404)
  expect((await endPost(committee, '999999999')).statusCode).toBe(404)
})

test('the history is read page by page, by the committee only', async () => {
  const url = `/api/v1/appointment-changes?areaCode=${CODE}&limit=1`
  const first = (await committee.get(url)).json()
  const next = (await committee.get(`${url}&cursor=${first.nextCursor}`)).json()
  expect(Number(next.items[0].id)).toBeLessThan(Number(first.items[0].id))
  expect((await (await home.worker()).get(url)).statusCode).toBe(403)
})
