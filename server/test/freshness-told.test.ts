import { runFreshnessClock } from '../src/modules/freshness/run-freshness-clock'
import { appoint, buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { publishNotice } from './build-notice'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let next = 1

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  // A subdistrict of each test's own.
  const subdistrict = `43050370${next}`
  next += 1
  home = await buildNeighbourhood(service, `${subdistrict}001`)
  await appoint(service.db, `${subdistrict}-officer`, 'subdistrict_officer', subdistrict)
})
afterAll(() => service.close())

const standing = async (title: string, expiresAt: string) =>
  publishNotice(await home.committee(), home.communityCode, { title, expiresAt, isReviewed: true })

async function run(instant: string): Promise<void> {
  service.clock.set(instant)
  await runFreshnessClock(service.db, service.clock.now())
}

async function told(key: string): Promise<string[]> {
  const { items } = (await (await service.as(key)).get('/api/v1/me/messages')).json()
  return items
    .map(({ text }: { text: string }) => text)
    .filter((text: string) => text.includes('过了核对日期'))
}

const committee = () => told(`${home.communityCode}-committee`)
const officer = () => told(`${home.communityCode.slice(0, 9)}-officer`)

test('the committee hears once of what fell due on a day, and the subdistrict when it is escalated', async () => {
  await standing('夜间走西门', '2026-11-26T23:59:00+08:00')
  await standing('充电车棚', '2026-11-26T23:59:00+08:00')
  await run('2026-11-26T12:00:00+08:00')
  expect(await committee()).toEqual([])
  for (const hour of ['00:20', '01:20', '23:20']) await run(`2026-11-27T${hour}:00+08:00`)
  await run('2026-11-28T00:20:00+08:00')
  expect(await committee()).toEqual([expect.stringContaining('请去看看')])
  expect(await officer()).toEqual([])
  await run('2026-12-04T00:20:00+08:00')
  await run('2026-12-05T00:20:00+08:00')
  expect(await officer()).toEqual([expect.stringContaining('有社区的内容')])
  expect(await committee()).toEqual([expect.stringContaining('请去看看')])
})

test('what falls due later is told anew; what was looked at is not told at all', async () => {
  const notice = await standing('夜间走西门', '2026-11-26T23:59:00+08:00')
  await standing('充电车棚', '2026-11-28T23:59:00+08:00')
  service.clock.set('2026-11-27T00:10:00+08:00')
  const confirmed = await (await home.committee()).post(
    `/api/v1/notices/${notice.id}/confirmations`,
    {},
  )
  expect(confirmed.statusCode).toBeLessThan(300)
  await run('2026-11-27T00:20:00+08:00')
  expect(await committee()).toEqual([])
  await run('2026-11-29T00:20:00+08:00')
  expect(await committee()).toEqual([expect.stringContaining('请去看看')])
})
