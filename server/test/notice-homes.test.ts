import { runNoticeClock } from '../src/modules/notices/run-notice-clock'
import { insertNewcomer } from './build-claim'
import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { buildNotice, NOTICES, publishNotice } from './build-notice'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990045'

let service: TestApp
let home: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
})
afterAll(() => service.close())

type Published = { id: string }

const publish = (over: object = {}): Promise<Published> => publishNotice(committee, CODE, over)
const idOf = (number: number) => `${CODE}-${home.householdIds[number - 1]}`
const acknowledge = (person: TestClient, { id }: Published) =>
  person.post(`${NOTICES}/${id}/reads`, { acknowledge: true })
const reachOf = async ({ id }: Published) =>
  (await (await home.committee()).get(`${NOTICES}/${id}`)).json().reach
const unreached = async ({ id }: Published): Promise<string[]> =>
  (await committee.get(`${NOTICES}/${id}/households?show=unreached`))
    .json()
    .items.map((each: Published) => each.id)
const leave = (person: TestClient, number: number) =>
  person.post(`/api/v1/households/${idOf(number)}/departure`)

async function moveIn(key: string, number: number): Promise<TestClient> {
  const person = await service.as(await insertNewcomer(service, key))
  const account = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('display_name', '=', `测试${key}`)
    .executeTakeFirstOrThrow()
  await service.db
    .insertInto('household_members')
    .values({
      community_code: CODE,
      household_id: home.householdIds[number - 1] ?? '',
      account_id: account.id,
      relation: 'owner',
    })
    .execute()
  return person
}

test('a reading counts while who read lives there; who comes after them has not been told', async () => {
  const notice = await publish()
  const owner = await home.owner(1)
  await acknowledge(owner, notice)
  expect(await reachOf(notice)).toMatchObject({ online: 1 })
  await leave(owner, 1)
  expect(await reachOf(notice)).toMatchObject({ online: 0, households: 6 })
  expect(await unreached(notice)).toContain(idOf(1))
  await leave(await home.family(1), 1)
  const newcomer = await moveIn('next-family', 1)
  expect(await reachOf(notice)).toMatchObject({ online: 0 })
  expect(await unreached(notice)).toContain(idOf(1))
  await acknowledge(newcomer, notice)
  expect(await reachOf(notice)).toMatchObject({ online: 1 })
})

test('what is over keeps the figures it had, whoever moves out and whatever the roster says later', async () => {
  const [ended, withdrawn] = [await publish({ expiresAt: hoursAhead(1) }), await publish()]
  const owner = await home.owner(2)
  for (const notice of [ended, withdrawn]) await acknowledge(owner, notice)
  await committee.post(`${NOTICES}/${withdrawn.id}/withdrawal`, { reason: '时间改了' })
  service.clock.set(hoursAhead(2))
  await runNoticeClock(service.db, new Date(hoursAhead(2)))
  await leave(await home.owner(2), 2)
  await setRoster(5, { is_empty: true })
  await leave(await home.owner(5), 5)
  await leave(await home.family(5), 5)
  for (const notice of [ended, withdrawn]) {
    expect(await reachOf(notice)).toMatchObject({ households: 6, online: 1 })
  }
  const listed = await (await home.committee()).get(`${NOTICES}?view=console&communityCode=${CODE}`)
  const item = listed.json().items.find(({ id }: Published) => id === ended.id)
  expect(item.reach).toMatchObject({ households: 6, online: 1 })
})

test('a flat without people is nobody to inform, unless somebody lives in it after all', async () => {
  for (const person of [await home.owner(3), await home.family(3)]) await leave(person, 3)
  for (const person of [await home.owner(4), await home.family(4)]) await leave(person, 4)
  const before = await publish()
  const { households } = await reachOf(before)
  await setRoster(3, { is_empty: true })
  await setRoster(4, { is_developer_held: true })
  await setRoster(6, { is_empty: true })
  const notice = await publish()
  expect((await reachOf(notice)).households).toBe(households - 2)
  const ids = await unreached(notice)
  expect(ids).not.toContain(idOf(3))
  expect(ids).not.toContain(idOf(4))
  expect(ids).toContain(idOf(6))
  const tick = (number: number) =>
    committee.post(`${NOTICES}/${notice.id}/deliveries`, {
      householdIds: [idOf(number)],
      means: 'door',
    })
  expect((await tick(3)).statusCode).toBe(404)
  expect((await tick(6)).statusCode).toBe(200)
  await moveIn('first-people', 3)
  expect(await unreached(notice)).toContain(idOf(3))
})

test('one that no home would get is refused at the choice that leaves nobody, and nothing of it is kept', async () => {
  const count = async () =>
    (
      await service.db
        .selectFrom('notices')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  const before = await count()
  const refused = await committee.post(NOTICES, buildNotice(CODE, { audience: 'elders' }))
  expect(refused.statusCode).toBe(422)
  expect(refused.json()).toMatchObject({
    code: 'notice_to_nobody',
    fields: { audience: 'nobody' },
  })
  expect(await count()).toBe(before)
})

test('a grid whose homes are not in the roster yet hears what it is told: anybody reads it', async () => {
  const gridCode = `${CODE}009`
  const grid = { community_code: CODE, code: gridCode, name: '新网格', polygon: '[]' }
  await service.db
    .insertInto('grids')
    .values({ ...grid, duty_phone: null })
    .execute()
  expect((await reachOf(await publishNotice(committee, gridCode))).households).toBe(0)
})

function setRoster(number: number, marks: { is_empty?: boolean; is_developer_held?: boolean }) {
  return service.db
    .updateTable('households')
    .set(marks)
    .where('community_code', '=', CODE)
    .where('id', '=', home.householdIds[number - 1] ?? '')
    .execute()
}
