import { appointed, cardOf, communityOf, endPost } from './build-appointment'
import { claim, insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { publishNotice } from './build-notice'
import { buildReport, fileReport, getReport, positionIn, REPORTS } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(TEST_NOW.getTime() + days * DAY_MS).toISOString()

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let code: string
let grid: string
let communities = 310

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  communities += 1
  code = `430503990${communities}`
  home = await buildNeighbourhood(service, code, 2)
  grid = home.gridCodes[0]
  committee = await home.committee()
})
afterAll(() => service.close())

let people = 0
async function newcomer() {
  people += 1
  const phone = `1090739${String(6000 + people)}`
  const key = await insertNewcomer(service, `successor-${people}`, phone)
  return { key, phone, as: () => service.as(key) }
}

const postsOf = async () =>
  (await communityOf(committee, code)).grids.find((each: { code: string }) => each.code === grid)
    .posts

const workerPost = async () => (await postsOf())[0].id as string

const kinds = async () =>
  (await committee.get(`/api/v1/appointment-changes?areaCode=${code}`))
    .json()
    .items.map(({ kind }: { kind: string }) => kind)

test('the last worker of a grid stays until somebody follows', async () => {
  const id = await workerPost()
  expect((await endPost(committee, id)).json().code).toBe('last_worker')
  expect((await endPost(committee, id, { endsAt: inDays(30) })).json().code).toBe('last_worker')
  const next = await newcomer()
  const ended = await endPost(committee, id, { successorPhone: next.phone })
  expect(ended.statusCode).toBe(200)
  expect(await postsOf()).toMatchObject([{ displayName: `测试${next.key}`, isSecond: false }])
  expect(await cardOf(service, grid)).toMatchObject({ displayName: `测试${next.key}` })
  expect(await kinds()).toEqual(['appointed', 'ended'])
})

test('a successor begins at the moment at which the other ends', async () => {
  const next = await newcomer()
  const day = inDays(7)
  await endPost(committee, await workerPost(), { endsAt: day, successorPhone: next.phone })
  expect(await postsOf()).toMatchObject([
    { endsAt: day },
    { displayName: `测试${next.key}`, startsAt: day, endsAt: null, isComing: true },
  ])
})

test('a grid the committee takes over says so to everybody', async () => {
  const worker = await home.worker()
  const id = await workerPost()
  const ended = await endPost(committee, id, { isTakenOver: true })
  expect(ended.statusCode).toBe(200)
  expect(await cardOf(service, grid)).toBeNull()
  expect(await kinds()).toEqual(['taken_over', 'ended'])
  const { grids } = await communityOf(committee, code)
  expect(grids[0]).toMatchObject({ code: grid, staffing: 'nobody', posts: [] })
  expect((await worker.get('/api/v1/me')).json().appointments).toEqual([])
  expect((await endPost(committee, id)).json().code).toBe('appointment_over')
})

test('of two workers one may go, the other then not, and a far end counts as well', async () => {
  const next = await newcomer()
  const first = await workerPost()
  const second = await appointed(committee, grid, next.phone, { isSecond: true })
  await endPost(committee, first, { endsAt: inDays(20) })
  expect((await endPost(committee, second, { endsAt: inDays(5) })).json().code).toBe('last_worker')
  expect((await endPost(committee, second)).json().code).toBe('last_worker')
})

test('what has not begun never does', async () => {
  const next = await newcomer()
  const id = await appointed(committee, grid, next.phone, { startsAt: inDays(3) })
  expect((await endPost(committee, id)).statusCode).toBe(200)
  service.clock.set(new Date(TEST_NOW.getTime() + 4 * DAY_MS))
  expect((await (await next.as()).get('/api/v1/me')).json().appointments).toEqual([])
})

test('who works there already succeeds nobody, and nobody unknown does', async () => {
  const next = await newcomer()
  await appointed(committee, grid, next.phone, { isSecond: true })
  const end = async (successorPhone: string) =>
    (await endPost(committee, await workerPost(), { successorPhone })).json().code
  expect(await end(next.phone)).toBe('already_appointed')
  expect(await end('19999999998')).toBe('person_unknown')
  expect(await postsOf()).toHaveLength(2)
})

test('two that end at once leave one', async () => {
  const next = await newcomer()
  const first = await workerPost()
  const second = await appointed(committee, grid, next.phone, { isSecond: true })
  const both = await Promise.all([first, second].map((id) => endPost(committee, id)))
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect(await postsOf()).toHaveLength(1)
})

test('ending a post only shortens it', async () => {
  const id = await workerPost()
  const end = (days: number) => endPost(committee, id, { endsAt: inDays(days), isTakenOver: true })
  expect((await end(30)).statusCode).toBe(200)
  expect((await end(31)).json().code).toBe('appointment_ends_earlier')
  expect((await postsOf())[0].endsAt).toBe(inDays(30))
  expect(await kinds()).toEqual(['taken_over', 'ended'])
  expect((await end(20)).statusCode).toBe(200)
  expect((await postsOf())[0].endsAt).toBe(inDays(20))
})

test('what is open in a grid is counted for its committee', async () => {
  const person = await newcomer()
  await claim(await person.as(), `${code}-${home.householdIds[0]}`)
  const work = () => committee.get(`/api/v1/grids/${grid}/open-work`)
  const wish = { purpose: 'care', forWhom: 'self', preferredOn: null, preferredPart: 'any' }
  const householdId = `${code}-${home.householdIds[0]}`
  const asked = { ...wish, householdId, words: '' }
  expect((await (await home.owner(1)).post('/api/v1/visit-requests', asked)).statusCode).toBe(201)
  const owner = await home.owner(2)
  const flat = `${code}-${home.householdIds[1]}`
  const [own] = (await owner.get('/api/v1/me/homes')).json().homes
  const memberId = own.members.find((each: { isMe: boolean }) => !each.isMe).id
  const dispute = { memberId, reason: '早就搬走了。' }
  expect((await owner.post(`/api/v1/households/${flat}/disputes`, dispute)).statusCode).toBe(201)
  const none = { reports: 0, handOffs: 0, claims: 1, disputes: 1, visits: 1, unreachedNotices: 0 }
  expect((await work()).json()).toEqual(none)
  await publishNotice(committee, code, { asksAcknowledgement: true })
  expect((await work()).json()).toEqual({ ...none, unreachedNotices: 1 })
  const worker = await home.worker()
  expect((await worker.get(`/api/v1/grids/${grid}/open-work`)).statusCode).toBe(404)
  const unknown = `/api/v1/grids/${grid.slice(0, 12)}999/open-work`
  expect((await committee.get(unknown)).statusCode).toBe(404)
})

test('open work stays with the grid: the worker who leaves is refused, the successor goes on', async () => {
  const wang = await service.as('committee-wang')
  const liu = await service.as('worker-liu')
  const demoGrid = '430503005003001'
  const resident = await service.as('resident-chen')
  const work = async () => (await wang.get(`/api/v1/grids/${demoGrid}/open-work`)).json()
  const before = await work()
  const id = await fileReport(resident, buildReport(await positionIn(service, demoGrid)))
  expect((await liu.post(`${REPORTS}/${id}/acceptance`)).statusCode).toBe(200)
  expect(await work()).toEqual({ ...before, reports: before.reports + 1 })

  const next = await newcomer()
  const { grids } = await communityOf(wang, '430503005003')
  const [post] = grids.find((each: { code: string }) => each.code === demoGrid).posts
  const ended = await endPost(wang, post.id, { successorPhone: next.phone })
  expect(ended.statusCode).toBe(200)
  const note = { note: '已经联系电工，明天上午来修。', uploadIds: [] }
  expect((await liu.post(`${REPORTS}/${id}/progress`, note)).statusCode).toBe(403)
  const successor = await next.as()
  const told = (await successor.get('/api/v1/me/messages')).json()
  expect(told.items).toMatchObject([{ text: expect.stringContaining('您被任命为网格员。') }])
  expect((await successor.post(`${REPORTS}/${id}/progress`, note)).statusCode).toBe(200)
  const { accountable } = await getReport(resident, id)
  expect(accountable).toMatchObject({ unit: `grid:${demoGrid}`, displayName: `测试${next.key}` })
})
