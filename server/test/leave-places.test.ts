import { type Kysely, sql } from 'kysely'
import { places } from '../src/db/migrations/001-places'
import { identity } from '../src/db/migrations/002-identity'
import { appointments } from '../src/db/migrations/043-appointments'
import { leaveByPlace } from '../src/db/migrations/074-leave-by-place'
import { openDatabase } from '../src/db/open-database'
import { appointed, cardOf, communityOf, endPost } from './build-appointment'
import { insertNewcomer } from './build-claim'
import { buildNeighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const HERE = '430503990341'
const THERE = '430503990342'
const PHONE = '10907397101'
/** TEST_NOW is 25 November 2026. */
const DAYS = { fromDay: '2026-11-25', untilDay: '2026-11-27' }

let service: TestApp
let here: TestClient
let there: TestClient
let person: TestClient
let hers: { here: string; there: string }

beforeAll(async () => {
  service = await startTestApp()
  const homes = [
    await buildNeighbourhood(service, HERE),
    await buildNeighbourhood(service, THERE),
  ] as const
  await insertNewcomer(service, 'of-both', PHONE)
  here = await homes[0].committee()
  there = await homes[1].committee()
  hers = {
    here: await appointed(here, `${HERE}002`, PHONE),
    there: await appointed(there, `${THERE}002`, PHONE),
  }
  person = await service.as('of-both')
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const enter = (by: TestClient, post: string, days = DAYS) =>
  by.post(`/api/v1/appointments/${post}/leaves`, days)
const entered = async (by: TestClient, post: string, days = DAYS) =>
  (await enter(by, post, days)).json<{ id: string }>().id
const takeBack = (by: TestClient, id: string) => by.post(`/api/v1/leaves/${id}/withdrawal`)
const leaveIn = async (by: TestClient, code: string) =>
  (await communityOf(by, code)).grids.find((grid: { code: string }) => grid.code === `${code}002`)
    .posts[0].leave
const latest = async (by: TestClient) =>
  (await by.get('/api/v1/me/messages')).json().items[0]?.text ?? ''

test('a leave that a committee enters is for its own grids alone, and the worker is told', async () => {
  const id = await entered(there, hers.there)
  expect(await cardOf(service, `${THERE}002`)).toBeNull()
  expect(await cardOf(service, `${HERE}002`)).toMatchObject({ displayName: '测试of-both' })
  expect(await leaveIn(here, HERE)).toBeNull()
  expect(await latest(person)).toBe(
    '居委会替您登记了请假：11月25日到11月27日。不对的话，请打电话给居委会。',
  )
  // Whoever did not enter it neither ends it nor is kept from entering one.
  expect((await takeBack(here, id)).statusCode).toBe(404)
  const own = await entered(here, hers.here)
  expect((await takeBack(here, own)).statusCode).toBe(200)
  expect((await takeBack(there, id)).statusCode).toBe(200)
  expect(await latest(person)).toContain('居委会撤回了您的请假：11月25日到11月27日。')
})

test('a leave that people enter themselves is for all their grids, and none of their committees ends it alone', async () => {
  const id = await entered(person, hers.here)
  const told = await latest(person)
  expect(await cardOf(service, `${HERE}002`)).toBeNull()
  expect(await cardOf(service, `${THERE}002`)).toBeNull()
  expect((await enter(there, hers.there)).json().code).toBe('leave_overlaps')
  expect((await takeBack(there, id)).statusCode).toBe(404)
  expect((await takeBack(person, id)).statusCode).toBe(200)
  expect(await latest(person)).toBe(told)
})

test('of two leaves the one that runs is shown, and both count for when nobody is there', async () => {
  const long = await entered(there, hers.there, { fromDay: '2026-11-25', untilDay: '2026-12-04' })
  const short = await entered(person, hers.there, { fromDay: '2026-11-28', untilDay: '2026-11-29' })
  expect(await leaveIn(there, THERE)).toMatchObject({ id: long, isRunning: true })
  const grid = (await communityOf(there, THERE)).grids.find(
    (each: { code: string }) => each.code === `${THERE}002`,
  )
  expect(grid.staffing).toBe('on_leave')
  await takeBack(there, long)
  const next = await entered(there, hers.there, { fromDay: '2026-11-30', untilDay: '2026-12-02' })
  expect(await leaveIn(there, THERE)).toMatchObject({ id: short, isRunning: false })
  for (const id of [next, short]) await takeBack(id === next ? there : person, id)
})

test('whoever holds a post is told when others change or end it', async () => {
  const change = { isSecond: true, dutyFrom: '09:00', dutyUntil: '17:00' }
  await here.put(`/api/v1/appointments/${hers.here}`, change)
  expect(await latest(person)).toBe(
    '您的任职改了：第2网格网格员，改任 B 岗，在岗时间改为 09:00–17:00。有疑问，请打电话给居委会。',
  )
  const endsAt = '2026-12-01T16:00:00Z'
  expect((await endPost(here, hers.here, { endsAt, isTakenOver: true })).statusCode).toBe(200)
  expect(await latest(person)).toContain('您担任的第2网格网格员，到12月2日 00:00为止。')
  expect((await endPost(there, hers.there, { isTakenOver: true })).statusCode).toBe(200)
  expect(await latest(person)).toContain('您不再担任第2网格网格员。')
})

test('leaves from before keep to the committee that entered them, where that can be told', async () => {
  const database = await openDatabase({ memory: true })
  const db = database.db as unknown as Kysely<unknown>
  for (const file of [places, identity, appointments]) await file.up(db)
  await sql`
    insert into accounts (display_name, is_demo, created_at)
    select n, true, now() from unnest(array['worker', 'member', 'gone']) as n`.execute(db)
  await sql`
    insert into appointments (account_id, role, area_code, starts_at, ends_at)
    values (1, 'grid_worker', ${`${HERE}001`}, '2026-01-01', null),
           (1, 'grid_worker', ${`${THERE}001`}, '2026-01-01', null),
           (2, 'committee_member', ${THERE}, '2026-01-01', null),
           (3, 'committee_member', ${HERE}, '2025-01-01', '2026-01-01')`.execute(db)
  await sql`
    insert into leaves (account_id, starts_at, ends_at, entered_by_account_id, entered_at)
    select 1, '2026-12-01', '2026-12-02', by, '2026-11-20' from generate_series(1, 3) as by`.execute(
    db,
  )
  await leaveByPlace.up(db)
  const { rows } = await sql`select area_code from leaves order by id`.execute(db)
  expect(rows).toEqual([{ area_code: null }, { area_code: THERE }, { area_code: null }])
  await database.close()
})
