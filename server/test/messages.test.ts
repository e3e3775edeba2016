import { runReportClock } from '../src/modules/reports/run-report-clock'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { act, buildReport, fileReport, resolve } from './file-report'
import { MESSAGES, messagesOf, runMessages, textsOf, unreadOf } from './run-messages'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const COMMUNITY = '430503990601'

let service: TestApp
let place: Neighbourhood
let reporter: TestClient
let follower: TestClient
let worker: TestClient

beforeAll(async () => {
  service = await startTestApp()
  place = await buildNeighbourhood(service, COMMUNITY)
  reporter = await place.owner(1)
  follower = await place.owner(2)
  worker = await place.worker()
})
afterAll(() => service.close())

const file = (by: TestClient = reporter) =>
  fileReport(by, buildReport(undefined, { gridCode: place.gridCodes[0] }))

async function readAll(person: TestClient): Promise<void> {
  const [newest] = await messagesOf(person)
  if (newest) await person.put(`${MESSAGES}/reading`, { untilId: newest.id })
}

describe('the steps of a report', () => {
  test('its reporter and whoever follows it are told each, once, and it leads to the report', async () => {
    const id = await file()
    expect((await act(follower, id, 'following')).statusCode).toBe(200)
    await act(worker, id, 'acceptance')
    await act(worker, id, 'progress', { note: '已联系电工，他姓王', uploadIds: [] })
    await act(worker, id, 'resolution', { note: '灯换好了', uploadIds: [] })
    const told = [
      '“路灯照明”的诉求办好了。请您看看是不是真的解决了。',
      '“路灯照明”的诉求有了新进展。',
      '“路灯照明”的诉求有人接手了。',
    ]
    expect(await textsOf(reporter)).toEqual(told)
    expect(await textsOf(follower)).toEqual(['您跟进的“路灯照明”的诉求办好了。', ...told.slice(1)])
    const [newest] = await messagesOf(reporter)
    expect(newest).toMatchObject({ target: 'report', targetId: id, isRead: false })
  })

  test('nobody is told what they did, and a reporter’s doubt reaches follower and worker', async () => {
    const id = await file()
    await act(follower, id, 'following')
    await resolve(worker, id)
    await Promise.all([reporter, follower, worker].map(readAll))
    await act(reporter, id, 'dispute', { reason: '灯还是不亮' })
    expect(await unreadOf(reporter)).toBe(0)
    expect(await messagesOf(follower, 'limit=1')).toMatchObject([{ targetId: id, isRead: false }])
    expect((await textsOf(worker))[0]).toBe('今天有居民说没办好，要再办。')
  })

  test('whoever reported the same is asked as well, about their own report, and hears of it once', async () => {
    const [main, same] = [await file(), await file(follower)]
    await act(worker, main, 'acceptance')
    await act(worker, same, 'acceptance')
    const merged = await act(worker, same, 'merge', { into: main, note: '同一盏灯' })
    expect(merged.statusCode).toBe(200)
    const onlooker = await place.family(1)
    await act(onlooker, main, 'following')
    const before = (await messagesOf(follower)).length
    await act(worker, main, 'resolution', { note: '灯换好了', uploadIds: [] })
    const [newest] = await messagesOf(follower)
    expect(newest).toMatchObject({
      ...{ text: '“路灯照明”的诉求办好了。请您看看是不是真的解决了。' },
      ...{ target: 'report', targetId: same },
    })
    expect(await messagesOf(follower)).toHaveLength(before + 1)
    expect((await textsOf(onlooker))[0]).toBe('您跟进的“路灯照明”的诉求办好了。')
  })

  test('what fails tells nothing', async () => {
    const id = await file()
    const before = await messagesOf(reporter)
    expect((await act(worker, id, 'resolution', { note: '好了', uploadIds: [] })).statusCode).toBe(
      409,
    )
    expect(await messagesOf(reporter)).toEqual(before)
  })

  test('a request sent twice tells once', async () => {
    const id = await file()
    const key = 'the-same-key-twice'
    const before = (await messagesOf(reporter)).length
    await worker.post(`/api/v1/reports/${id}/acceptance`, {}, key)
    await worker.post(`/api/v1/reports/${id}/acceptance`, {}, key)
    expect(await messagesOf(reporter)).toHaveLength(before + 1)
  })

  test('what is late is told by the clock, and to those above once a day', async () => {
    const id = await file()
    const committee = await place.committee()
    await readAll(reporter)
    service.clock.advanceHours(24 * 3)
    reporter = await place.owner(1)
    await runReportClock(service.db, service.clock.now())
    const told = (await messagesOf(reporter)).filter(({ targetId }) => targetId === id)
    expect(told.map(({ text }) => text)).toEqual(['“路灯照明”的诉求超时了，已经报给上级。'])
    const above = await place.committee()
    expect(committee.token).not.toBe(above.token)
    expect(await messagesOf(above)).toMatchObject([{ target: 'console', targetId: null }])
  })
})

test('work that comes is told once a day, however much of it there is', async () => {
  service.clock.advanceHours(24)
  reporter = await place.owner(1)
  worker = await place.worker()
  await readAll(worker)
  const first = await file()
  await file()
  expect(await unreadOf(worker)).toBe(1)
  expect(await messagesOf(worker, 'limit=1')).toMatchObject([
    { text: '今天有新的诉求。', target: 'workbench', targetId: null },
  ])
  service.clock.advanceHours(1)
  const reminded = await act(reporter, first, 'reminders')
  expect(reminded.statusCode).toBe(200)
  expect((await textsOf(worker))[0]).toBe('今天有居民催办。')
  service.clock.advanceHours(24)
  reporter = await place.owner(1)
  worker = await place.worker()
  await file()
  expect((await textsOf(worker))[0]).toBe('今天有新的诉求。')
})

describe('the list', () => {
  test('comes page by page, is read one by one or all together, and never somebody else’s', async () => {
    const person = await place.owner(3)
    const id = await file(person)
    await act(worker, id, 'acceptance')
    for (const note of ['一', '二', '三']) {
      await act(worker, id, 'progress', { note: `第${note}次去看`, uploadIds: [] })
    }
    const first = (await person.get(`${MESSAGES}?limit=3`)).json()
    const rest = (await person.get(`${MESSAGES}?limit=3&cursor=${first.nextCursor}`)).json()
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([3, 1, null])
    expect(await unreadOf(person)).toBe(4)
    const [newest, second] = first.items
    const other = await place.owner(2)
    await other.put(`${MESSAGES}/${newest.id}/reading`, {})
    expect(await unreadOf(person)).toBe(4)
    expect((await person.put(`${MESSAGES}/${newest.id}/reading`, {})).statusCode).toBe(204)
    expect(await unreadOf(person)).toBe(3)
    await person.put(`${MESSAGES}/reading`, { untilId: second.id })
    expect(await unreadOf(person)).toBe(0)
  })

  test.each([
    ['GET', MESSAGES],
    ['GET', `${MESSAGES}/count`],
  ])('%s %s needs a session', async (_method, url) => {
    expect((await (await service.as()).get(url)).statusCode).toBe(401)
  })

  test.each(['limit=0', 'cursor=abc', 'unknown=1'])('%s is refused', async (query) => {
    expect([400, 422]).toContain((await reporter.get(`${MESSAGES}?${query}`)).statusCode)
  })

  test('what was read goes after half a year, what was not stays', async () => {
    const person = await place.owner(3)
    const id = await file(person)
    await act(worker, id, 'acceptance')
    const [unread] = await messagesOf(person, 'limit=1')
    service.clock.advanceHours(24 * 181)
    await runMessages(service)
    const again = await place.owner(3)
    expect(await messagesOf(again)).toEqual([unread])
  })
})
