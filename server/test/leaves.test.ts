import { createUnitsService } from '../src/modules/units/units-service'
import { appointed, cardOf, communityOf, endPost } from './build-appointment'
import { insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990331'
const GRID = `${CODE}001`
const DAY_MS = 86_400_000

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let worker: TestClient
let first: string
let second: string

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  committee = await home.committee()
  await insertNewcomer(service, 'stand-in', '10907397001')
  const [post] = (await (await home.worker()).get('/api/v1/me/posts')).json().items
  first = post.id
  second = await appointed(committee, GRID, '10907397001', { isSecond: true })
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
  worker = await home.worker()
})
afterAll(() => service.close())

/** TEST_NOW is 25 November 2026. */
const enter = (person: TestClient, post: string, fromDay: string, untilDay: string) =>
  person.post(`/api/v1/appointments/${post}/leaves`, { fromDay, untilDay })

const entered = async (person: TestClient, post: string, fromDay: string, untilDay: string) => {
  const response = await enter(person, post, fromDay, untilDay)
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json<{ id: string }>().id
}

const takeBack = (person: TestClient, id: string) => person.post(`/api/v1/leaves/${id}/withdrawal`)

const gridOf = async () =>
  (await communityOf(committee, CODE)).grids.find(({ code }: { code: string }) => code === GRID)

test('while the first worker is on leave the second is the one to ask, and says so', async () => {
  expect(await cardOf(service, GRID)).toMatchObject({
    displayName: `测试${CODE}-worker`,
    isStandIn: false,
  })
  const id = await entered(worker, first, '2026-11-25', '2026-11-27')
  const standIn = { displayName: '测试stand-in', isStandIn: true }
  expect(await cardOf(service, GRID)).toMatchObject(standIn)
  expect((await gridOf()).staffing).toBe('staffed')
  // As the one who answers for the grid's reports too.
  const contacts = await createUnitsService(service).findContacts([`grid:${GRID}`])
  expect(contacts.get(`grid:${GRID}`)?.displayName).toBe('测试stand-in')
  const [own] = (await worker.get('/api/v1/me/posts')).json().items
  expect(own).toMatchObject({
    areaCode: GRID,
    leave: { id, fromDay: '2026-11-25', untilDay: '2026-11-27', isRunning: true },
  })
  service.clock.set(new Date('2026-11-27T23:59:59+08:00'))
  expect(await cardOf(service, GRID)).toMatchObject(standIn)
  service.clock.set(new Date('2026-11-28T00:00:00+08:00'))
  expect(await cardOf(service, GRID)).toMatchObject({ isStandIn: false })
  expect((await takeBack(await home.worker(), id)).json().code).toBe('leave_over')
})

test('with everybody on leave the committee is asked for cover, and the grid is without a worker', async () => {
  const ids = [
    await entered(committee, first, '2026-12-01', '2026-12-05'),
    await entered(committee, second, '2026-12-04', '2026-12-06'),
  ]
  expect((await gridOf()).staffing).toBe('staffed')
  service.clock.set(new Date('2026-12-04T10:00:00+08:00'))
  committee = await home.committee()
  expect(await cardOf(service, GRID)).toBeNull()
  expect(
    (await communityOf(committee, CODE)).grids.map(({ code }: { code: string }) => code),
  ).toEqual([GRID, `${CODE}002`])
  expect((await gridOf()).staffing).toBe('on_leave')
  await insertNewcomer(service, 'cover', '10907397002')
  const endsAt = new Date(service.clock.now().getTime() + 3 * DAY_MS).toISOString()
  const cover = await appointed(committee, GRID, '10907397002', { isSecond: true, endsAt })
  expect(await cardOf(service, GRID)).toMatchObject({ displayName: '测试cover', isStandIn: true })
  await endPost(committee, cover)
  for (const id of ids) expect((await takeBack(committee, id)).statusCode).toBe(200)
  expect(await cardOf(service, GRID)).toMatchObject({ displayName: `测试${CODE}-worker` })
})

test('a leave that overlaps, is past or ends before it begins is refused; one taken back is gone', async () => {
  const id = await entered(worker, first, '2026-12-10', '2026-12-12')
  const refused = async (fromDay: string, untilDay: string) =>
    (await enter(worker, first, fromDay, untilDay)).json().code
  expect(await refused('2026-12-12', '2026-12-14')).toBe('leave_overlaps')
  expect(await refused('2026-12-01', '2026-12-31')).toBe('leave_overlaps')
  expect(await refused('2026-11-24', '2026-11-24')).toBe('appointment_dates_invalid')
  expect(await refused('2026-12-20', '2026-12-19')).toBe('appointment_dates_invalid')
  await entered(worker, first, '2026-12-13', '2026-12-13')
  expect((await takeBack(worker, id)).statusCode).toBe(200)
  expect((await takeBack(worker, id)).json().code).toBe('leave_over')
  await entered(worker, first, '2026-12-10', '2026-12-11')
})

test('nobody enters or takes back the leave of others, except their committee', async () => {
  const standIn = await service.as('stand-in')
  const id = await entered(worker, first, '2027-01-10', '2027-01-12')
  await buildNeighbourhood(service, '430503990332', 1)
  const strangers = [standIn, await home.owner(1), await service.as('430503990332-committee')]
  for (const person of strangers) {
    expect((await enter(person, first, '2027-02-01', '2027-02-02')).statusCode).toBe(404)
    expect((await takeBack(person, id)).statusCode).toBe(404)
  }
  const member = (await communityOf(committee, CODE)).members[0].id
  expect((await enter(committee, member, '2027-02-01', '2027-02-02')).statusCode).toBe(404)
  expect((await takeBack(committee, id)).statusCode).toBe(200)
})
