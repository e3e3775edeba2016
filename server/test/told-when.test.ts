import { runNoticeClock } from '../src/modules/notices/run-notice-clock'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let home: Neighbourhood
let notice: { id: string }
let worker: TestClient
let next = 1

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set('2026-11-25T15:00:00+08:00')
  home = await buildNeighbourhood(service, `4305039906${50 + next}`)
  next += 1
  notice = await publishNotice(await home.committee(), home.communityCode, {
    expiresAt: '2026-11-28T12:00:00+08:00',
  })
})
afterAll(() => service.close())

/** Signed in anew, as the clock has moved on. */
async function later(instant: string): Promise<void> {
  service.clock.set(instant)
  worker = await home.worker()
}

const idOf = (household: number) => `${home.communityCode}-${home.householdIds[household - 1]}`

const visit = (visitedOn: string, household = 1) =>
  worker.post('/api/v1/visits', {
    ...{ householdId: idOf(household), purpose: 'notice', visitedOn, words: '' },
    ...{ noticeId: notice.id, reportId: null },
  })

const tick = (toldAt?: string, means = 'phone') =>
  worker.post(`${NOTICES}/${notice.id}/deliveries`, {
    ...{ householdIds: [idOf(1)], means },
    ...(toldAt && { toldAt }),
  })

async function toldOn(day: string): Promise<string | undefined> {
  const url = `/api/v1/summaries?areaCode=${home.gridCodes[0]}&period=${day}`
  const { sections } = (await worker.get(url)).json()
  const notices = sections.find(({ heading }: { heading: string }) => heading.includes('通知'))
  return notices?.rows[0]?.join(' ')
}

const reach = async () => (await worker.get(`${NOTICES}/${notice.id}`)).json().reach

test('a visit before the notice went out told nobody of it, and is not written down with it', async () => {
  await later('2026-11-26T09:00:00+08:00')
  const refused = await visit('2026-11-24')
  expect(refused.json()).toMatchObject({
    ...{ code: 'told_at_out_of_range', fields: { toldAt: 'before_notice' } },
  })
  expect(await reach()).toMatchObject({ door: 0 })
})

test.each(['他儿子 13812345678', '证号 11010519491231002X'])(
  '%s is not kept in a note',
  async (words) => {
    await later('2026-11-26T09:00:00+08:00')
    const refused = await worker.post('/api/v1/visits', {
      ...{ householdId: idOf(1), purpose: 'care', visitedOn: '2026-11-26', words },
      ...{ noticeId: null, reportId: null },
    })
    expect(refused.json()).toMatchObject({ code: 'visit_personal_data' })
  },
)

test('who was told counts on the day of the visit, also when that is written down later', async () => {
  await later('2026-11-27T09:00:00+08:00')
  expect((await visit('2026-11-25')).statusCode).toBe(201)
  expect(await toldOn('2026-11-25')).toMatch(/周三停水六小时/)
  expect(await toldOn('2026-11-27')).toBeUndefined()
})

test('a visit before the notice was over counts when its phone finds a network after it', async () => {
  await later('2026-11-30T09:00:00+08:00')
  expect((await visit('2026-11-28')).statusCode).toBe(201)
  expect((await visit('2026-11-29', 2)).json().code).toBe('notice_expired')
  expect(await reach()).toMatchObject({ door: 1 })
})

test('what comes late counts in the figures that stand already, and no home counts twice', async () => {
  await later('2026-11-27T09:00:00+08:00')
  await tick('2026-11-27T08:00:00+08:00')
  await later('2026-11-30T09:00:00+08:00')
  await runNoticeClock(service.db, service.clock.now())
  expect(await reach()).toMatchObject({ phone: 1, door: 0 })
  expect((await visit('2026-11-28')).statusCode).toBe(201)
  expect((await visit('2026-11-28', 2)).statusCode).toBe(201)
  expect((await visit('2026-11-27', 2)).statusCode).toBe(201)
  expect(await reach()).toMatchObject({ phone: 0, door: 2 })
})

test('whoever was told before the text that everybody is to know knows it not', async () => {
  await later('2026-11-26T11:00:00+08:00')
  const corrected = await (await home.committee()).post(`${NOTICES}/${notice.id}/corrections`, {
    ...{ title: '周四停水六小时', body: '改到周四。', expiresAt: '2026-11-28T12:00:00+08:00' },
    ...{ reason: '改了日子', asksAgain: true, version: 0 },
  })
  expect(corrected.statusCode).toBe(200)
  await later('2026-11-26T12:00:00+08:00')
  const fault = { code: 'told_at_out_of_range', fields: { toldAt: 'before_correction' } }
  expect((await tick('2026-11-26T10:00:00+08:00')).json()).toMatchObject(fault)
  expect((await visit('2026-11-25')).json()).toMatchObject(fault)
  expect(await reach()).toMatchObject({ phone: 0, door: 0 })
  expect((await tick('2026-11-26T11:30:00+08:00')).statusCode).toBe(200)
})

test('a tick made in time counts after the notice is over, on its day; one made later does not', async () => {
  await later('2026-11-30T09:00:00+08:00')
  expect((await tick()).json().code).toBe('notice_expired')
  expect((await tick('2026-11-28T12:00:00+08:00')).json().code).toBe('notice_expired')
  expect((await tick('2026-11-26T10:00:00+08:00')).statusCode).toBe(200)
  expect(await toldOn('2026-11-26')).toMatch(/周三停水六小时/)
})

test('nobody is told before the notice, nor in the future; a clock a little ahead means now', async () => {
  await later('2026-11-26T09:00:00+08:00')
  const fault = async (toldAt: string) => (await tick(toldAt)).json().fields?.toldAt
  expect(await fault('2026-11-25T14:59:00+08:00')).toBe('before_notice')
  expect(await fault('2026-11-26T10:00:00+08:00')).toBe('in_future')
  expect((await tick('2026-11-26T09:02:00+08:00')).statusCode).toBe(200)
  const told = await worker.get(`${NOTICES}/${notice.id}/households?show=told`)
  expect(told.json().items[0].deliveredAt).toBe('2026-11-26T01:00:00.000Z')
})

test('what comes late does not take the place of what was done since', async () => {
  await later('2026-11-27T09:00:00+08:00')
  await tick('2026-11-27T08:00:00+08:00', 'door')
  expect((await tick('2026-11-26T08:00:00+08:00', 'phone')).statusCode).toBe(200)
  expect(await reach()).toMatchObject({ door: 1, phone: 0 })
})
