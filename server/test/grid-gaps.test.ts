import { runGapClock } from '../src/modules/appointments/run-gap-clock'
import { appointed, communityOf, endPost } from './build-appointment'
import { insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { expectLean, QueryLog } from './query-plans'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let grid: string
/** A place of each test's own. */
let place = 10

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  place += 1
  home = await buildNeighbourhood(service, `4305039936${place}`)
  grid = home.gridCodes[0]
})
afterAll(() => service.close())

/** TEST_NOW is 25 November 2026. */
const enterLeave = async (fromDay: string, untilDay: string) => {
  const worker = await home.worker()
  const [{ id }] = (await worker.get('/api/v1/me/posts')).json().items
  await worker.post(`/api/v1/appointments/${id}/leaves`, { fromDay, untilDay })
}
const cover = async (endsAt: string) => {
  const phone = `109073972${place}`
  await insertNewcomer(service, `cover-${place}`, phone)
  return appointed(await home.committee(), grid, phone, { isSecond: true, endsAt })
}
const emptyFrom = async () =>
  (await communityOf(await home.committee(), home.communityCode)).grids.find(
    ({ code }: { code: string }) => code === grid,
  ).emptyFrom
/** What the clock tells the committee at an instant, however often it runs. */
const toldAt = async (instant: string) => {
  service.clock.set(instant)
  for (const _time of [1, 2]) await runGapClock(service.db, service.clock.now())
  const { items } = (await (await home.colleague()).get('/api/v1/me/messages')).json()
  return items.map(({ text }: { text: string }) => text)
}

const AHEAD = '第1网格从12月20日 00:00起没有网格员在。请任命替班的人，不然由居委会代管。'
const BEGUN = '第1网格现在没有网格员在，暂由居委会代管。那里的事都在您的收件里。'

test('a cover that ends before the leave does is said at once, three days before and when it ends', async () => {
  expect(await emptyFrom()).toBeNull()
  await enterLeave('2026-12-01', '2026-12-31')
  expect(await emptyFrom()).toBe('2026-11-30T16:00:00.000Z')
  await cover('2026-12-19T16:00:00.000Z')
  expect(await emptyFrom()).toBe('2026-12-19T16:00:00.000Z')
  expect(await toldAt('2026-12-15T10:00:00+08:00')).toEqual([])
  expect(await toldAt('2026-12-17T10:00:00+08:00')).toEqual([AHEAD])
  expect(await toldAt('2026-12-20T00:00:30+08:00')).toEqual([BEGUN, AHEAD])
})

test('a leave that begins today is told once; nothing is told of a grid in which somebody is present', async () => {
  await enterLeave('2026-11-25', '2026-11-26')
  expect(await toldAt('2026-11-25T10:00:00+08:00')).toEqual([BEGUN])
  expect(await toldAt('2026-11-27T10:00:00+08:00')).toEqual([BEGUN])
})

test('an end that is covered in time is no gap, and one that is taken over is told to the committee', async () => {
  await enterLeave('2026-12-20', '2026-12-31')
  const id = await cover('2027-01-01T16:00:00.000Z')
  expect(await emptyFrom()).toBeNull()
  expect(await toldAt('2026-12-19T10:00:00+08:00')).toEqual([])
  service.clock.set('2026-12-22T10:00:00+08:00')
  expect((await endPost(await home.committee(), id)).statusCode).toBe(200)
  expect(await toldAt('2026-12-22T10:01:00+08:00')).toEqual([BEGUN])
})

test('gaps come from the indexes of ends and beginnings', async () => {
  await service.db
    .insertInto('appointments')
    .columns(['account_id', 'role', 'area_code', 'starts_at', 'ends_at'])
    .expression((query) =>
      query
        .selectFrom('accounts')
        .innerJoin('grids', (join) => join.onTrue())
        .select(({ val, ref }) => [
          'accounts.id',
          val('grid_worker').as('role'),
          ref('grids.code').as('area_code'),
          val(new Date('2020-01-01T00:00:00Z')).as('starts_at'),
          val(new Date('2021-01-01T00:00:00Z')).as('ends_at'),
        ])
        .limit(5_000),
    )
    .execute()
  const log = new QueryLog(service.db)
  await runGapClock(log.db, service.clock.now())
  for (const plan of await log.explain()) expectLean(plan, ['appointments', 'leaves'])
})
