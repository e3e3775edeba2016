import { appointed, communityOf } from './build-appointment'
import { insertNewcomer } from './build-claim'
import { doAct } from './build-grid-file'
import { buildNeighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(TEST_NOW.getTime() + days * DAY_MS).toISOString()

let service: TestApp
let committee: TestClient
let code: string
let communities = 330

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  communities += 1
  code = `430503990${communities}`
  committee = await (await buildNeighbourhood(service, code, 1)).committee()
})
afterAll(() => service.close())

let people = 0
async function newcomer(): Promise<{ name: string; phone: string }> {
  people += 1
  const phone = `1090739${String(8000 + people)}`
  const key = await insertNewcomer(service, `inheritor-${people}`, phone)
  return { name: `测试${key}`, phone }
}

/** Who works in a grid from when until when, without the worker a community is built with. */
async function postsOf(gridCode: string) {
  const { grids } = await communityOf(committee, code)
  const found = grids.find((grid: { code: string }) => grid.code === gridCode)
  return found.posts
    .filter(({ displayName }: { displayName: string }) => displayName.includes('inheritor'))
    .map(({ displayName, startsAt, endsAt }: Record<string, string>) => [
      displayName,
      startsAt,
      endsAt,
    ])
}

const history = async () =>
  (await committee.get(`/api/v1/appointment-changes?areaCode=${code}`))
    .json()
    .items.filter(({ displayName }: { displayName: string }) => displayName.includes('inheritor'))
    .map(({ kind, areaName, effectiveAt }: Record<string, string>) => [kind, areaName, effectiveAt])

test('a grid under another number keeps the workers that are still to come', async () => {
  const { name, phone } = await newcomer()
  await appointed(committee, `${code}002`, phone, { startsAt: inDays(13), endsAt: inDays(400) })
  await doAct(committee, `${code}002`, 'renumber-plan', { number: '024' })
  expect(await postsOf(`${code}024`)).toEqual([[name, inDays(13), inDays(400)]])
  expect(await history()).toEqual([
    ['ended', '第2网格', inDays(13)],
    ['appointed', '第2网格', inDays(13)],
    ['appointed', '第2网格', inDays(13)],
  ])
  const stored = await service.db
    .selectFrom('appointments')
    .select(['starts_at', 'ends_at'])
    .where('area_code', '=', `${code}002`)
    .execute()
  for (const { starts_at, ends_at } of stored) expect(ends_at).toEqual(starts_at)
})

test('who works in both grids that are joined goes on as long as the longer appointment', async () => {
  const { name, phone } = await newcomer()
  await appointed(committee, `${code}001`, phone, { startsAt: inDays(10), endsAt: inDays(30) })
  await appointed(committee, `${code}002`, phone)
  await doAct(committee, `${code}002`, 'merge-plan', { intoCode: `${code}001` })
  expect(await postsOf(`${code}001`)).toEqual([
    [name, TEST_NOW.toISOString(), inDays(10)],
    [name, inDays(10), inDays(30)],
    [name, inDays(30), null],
  ])
  expect((await history()).slice(0, 3)).toEqual([
    ['ended', '第2网格', TEST_NOW.toISOString()],
    ['appointed', '第1网格', inDays(30)],
    ['appointed', '第1网格', TEST_NOW.toISOString()],
  ])
})

test('an appointment that lasts long enough stays as it is', async () => {
  const { name, phone } = await newcomer()
  await appointed(committee, `${code}001`, phone)
  await appointed(committee, `${code}002`, phone, { endsAt: inDays(30) })
  await doAct(committee, `${code}002`, 'merge-plan', { intoCode: `${code}001` })
  expect(await postsOf(`${code}001`)).toEqual([[name, TEST_NOW.toISOString(), null]])
})
