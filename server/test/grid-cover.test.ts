import { createUnitsService } from '../src/modules/units/units-service'
import { endPost } from './build-appointment'
import { claimed, insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { publishNotice } from './build-notice'
import { expectOk } from './build-steps'
import { buildReport, fileReport, getReport, REPORTS } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

/** After the leave, which ends with 27 November. */
const BACK = '2026-11-28T00:00:00+08:00'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let grid: string
/** A place of each test's own. */
let place = 10

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  place += 1
  home = await buildNeighbourhood(service, `4305039935${place}`, 3)
  committee = await home.committee()
  grid = home.gridCodes[0]
})
afterAll(() => service.close())

const postOf = async () => (await (await home.worker()).get('/api/v1/me/posts')).json().items[0].id
const goOnLeave = async () =>
  expectOk(
    await (await home.worker()).post(`/api/v1/appointments/${await postOf()}/leaves`, {
      fromDay: '2026-11-25',
      untilDay: '2026-11-27',
    }),
  )
const endWorker = async () =>
  expectOk(await endPost(committee, await postOf(), { isTakenOver: true }))
const file = async () => fileReport(await home.owner(1), buildReport(undefined, { gridCode: grid }))
const todoOf = async (person: TestClient) =>
  expectOk(await person.get(`${REPORTS}?view=todo`))
    .json()
    .items.map(({ id }: { id: string }) => id)
const inboxOf = async (kind = '') =>
  expectOk(
    await committee.get(`/api/v1/committee-inbox?communityCode=${home.communityCode}${kind}`),
  )
    .json()
    .items.map((item: { kind: string; id: string }) => `${item.kind} ${item.id}`)
const countsOf = async () =>
  expectOk(
    await committee.get(`/api/v1/committee-inbox/counts?communityCode=${home.communityCode}`),
  ).json()
const messagesOf = async (person: TestClient) =>
  (await person.get('/api/v1/me/messages')).json().items.map(({ text }: { text: string }) => text)
const holderOf = async () => {
  const contacts = await createUnitsService(service).findContacts([`grid:${grid}`])
  return contacts.get(`grid:${grid}`)?.displayName
}

test.each([
  ['everybody is on leave', goOnLeave],
  ['the last worker has ended', endWorker],
])(
  'while %s, reports of the grid are the committee’s, the open ones and the new',
  async (_case, begin) => {
    const open = await file()
    expect(await todoOf(committee)).toEqual([])
    await begin()
    const made = await file()
    expect((await todoOf(committee)).sort()).toEqual([open, made].sort())
    expect((await inboxOf()).sort()).toEqual([`report ${open}`, `report ${made}`].sort())
    expect(await countsOf()).toEqual({ counts: [{ kind: 'report', count: 2 }], total: 2 })
    const counted = expectOk(await committee.get('/api/v1/report-counts')).json()
    expect(counted.todo).toBe(2)
    expect(await messagesOf(committee)).toContain('今天有新的诉求。')
    expect((await getReport(await home.owner(1), made)).accountable).toMatchObject({
      unit: `grid:${grid}`,
      displayName: null,
    })
    expect((await committee.post(`${REPORTS}/${made}/acceptance`)).statusCode).toBe(200)
  },
)

test('all goes back by itself when somebody is present again', async () => {
  await goOnLeave()
  const id = await file()
  expect(await messagesOf(await home.worker())).toEqual([])
  service.clock.set(BACK)
  committee = await home.committee()
  expect(await inboxOf()).toEqual([])
  expect(await todoOf(committee)).toEqual([])
  expect(await todoOf(await home.worker())).toEqual([id])
  expect(await holderOf()).toBe(`测试${home.communityCode}-worker`)
  await file()
  expect(await messagesOf(await home.worker())).toEqual(['今天有新的诉求。'])
})

test('so are claims, disputes, visits that homes ask for, and homes that a notice has not reached', async () => {
  const notice = await publishNotice(committee, home.communityCode, {
    expiresAt: '2026-12-20T12:00:00+08:00',
  })
  const newcomer = await service.as(await insertNewcomer(service, `${home.communityCode}-new`))
  const household = (number: number) => `${home.communityCode}-${home.householdIds[number - 1]}`
  const claim = await claimed(newcomer, household(1))
  const owner = await home.owner(2)
  const [own] = expectOk(await owner.get('/api/v1/me/homes')).json().homes
  const other = own.members.find((each: { isMe: boolean }) => !each.isMe)
  const disputed = expectOk(
    await owner.post(`/api/v1/households/${household(2)}/disputes`, {
      memberId: other.id,
      reason: '早就搬走了。',
    }),
  ).json()
  const visit = expectOk(
    await owner.post('/api/v1/visit-requests', {
      householdId: household(2),
      purpose: 'care',
      forWhom: 'self',
      preferredOn: null,
      preferredPart: 'any',
      words: '',
    }),
  ).json()
  // The other grid has no worker, so the notice waits there from the beginning.
  const elsewhere = [`unreached ${notice.id}`]
  expect(await inboxOf()).toEqual(elsewhere)
  await goOnLeave()
  const kinds = [`claim ${claim.id}`, `dispute ${disputed.id}`, `visit ${visit.id}`, ...elsewhere]
  expect((await inboxOf()).sort()).toEqual(kinds.sort())
  expect((await countsOf()).total).toBe(4)
  expect(await inboxOf('&kind=unreached')).toEqual(elsewhere)
  const visits = await committee.get(`/api/v1/visit-requests?communityCode=${home.communityCode}`)
  expect(visits.json().items.map(({ id }: { id: string }) => id)).toEqual([visit.id])
  service.clock.set(BACK)
  committee = await home.committee()
  expect(await inboxOf()).toEqual(elsewhere)
})
