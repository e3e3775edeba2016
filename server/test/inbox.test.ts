import {
  appeal as appealCheck,
  DECLINED_WORDS,
  DOUBTED_WORDS,
  queueOf,
  readCheck,
} from './build-check'
import { claimed, insertNewcomer } from './build-claim'
import { openPoll, votingUnitOf } from './build-consultation'
import { handOver } from './build-delegation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { publishNotice } from './build-notice'
import { entered } from './build-paper'
import { numberOf, object, propose } from './build-roll'
import { appeal, askOpinions, decline, endedPoll, expectOk, plan, written } from './build-steps'
import { propose as proposeTopic } from './build-topic'
import { act, buildReport, fileReport } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

interface Item {
  kind: string
  id: string
  title: string
  count: number
  since: string | null
  dueAt: string | null
  isOverdue: boolean
}

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let colleague: TestClient
/** A place of each test's own, so that nothing of another waits there. */
let place = 10

beforeAll(async () => {
  service = await startTestApp()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  place += 1
  home = await buildNeighbourhood(service, `4305039904${place}`, 4)
  committee = await home.committee()
  colleague = await home.colleague()
})
afterAll(() => service.close())

async function inboxOf(person: TestClient, query = '', limit = 100): Promise<Item[]> {
  const found: Item[] = []
  for (let cursor = ''; ; ) {
    const url = `/api/v1/committee-inbox?communityCode=${home.communityCode}${query}&limit=${limit}`
    const { items, nextCursor } = expectOk(await person.get(`${url}${cursor}`)).json()
    found.push(...items)
    if (nextCursor === null) return found
    cursor = `&cursor=${nextCursor}`
  }
}

const kindsOf = async (person: TestClient) => (await inboxOf(person)).map(({ kind }) => kind)
/** Signed in anew, as the clock has moved on. */
const later = async (instant: string) => {
  service.clock.set(instant)
  committee = await home.committee()
  colleague = await home.colleague()
}

/** Handed on by the worker, and accepted by nobody yet. */
async function reportHandedOn(): Promise<string> {
  const id = await fileReport(await home.owner(1), {
    ...buildReport({ lng: 111.4, lat: 27.2 }),
    position: undefined,
    gridCode: home.gridCodes[0],
  })
  const worker = await home.worker()
  expectOk(await act(worker, id, 'acceptance'))
  const unit = `committee:${home.communityCode}`
  expectOk(await act(worker, id, 'hand-offs', { unit, reason: '要换整条线路' }))
  return id
}

async function newcomerClaims(household: number): Promise<string> {
  const key = `${home.communityCode}-new-${household}`
  const newcomer = await service.as(await insertNewcomer(service, key))
  return (await claimed(newcomer, `${home.communityCode}-${home.householdIds[household - 1]}`)).id
}

async function poll(over: object = {}) {
  const opened = await openPoll(home, over)
  const unitOf = async (household: number) => votingUnitOf(await home.owner(household), opened.id)
  return { ...opened, unitOf }
}

test('where nothing waits, the inbox is empty', async () => {
  expect(await inboxOf(committee)).toEqual([])
})

test('a report that the committee was handed stands there with since when and until when', async () => {
  const id = await reportHandedOn()
  expect(await inboxOf(committee)).toEqual([
    {
      kind: 'report',
      id,
      title: expect.any(String),
      count: 1,
      since: TEST_NOW.toISOString(),
      dueAt: expect.any(String),
      isOverdue: false,
    },
  ])
  expect(await inboxOf(committee, '&kind=topic')).toEqual([])
  expect(await inboxOf(committee, '&kind=report')).toHaveLength(1)
})

test('a topic waits until its answer is due', async () => {
  const topic = await proposeTopic(await home.owner(1), home.gridCodes[0])
  for (const household of [2, 3, 4]) {
    expectOk(await (await home.owner(household)).put(`/api/v1/topics/${topic.id}/support`, {}))
  }
  expect(await inboxOf(committee)).toEqual([
    expect.objectContaining({ kind: 'topic', id: topic.id, dueAt: expect.any(String) }),
  ])
})

test('opinions stand once a consultation, until its round ends; an appeal waits for another member where nobody is above', async () => {
  const asked = await askOpinions(service, home)
  const first = await written(await home.owner(1), asked)
  await written(await home.owner(2), asked)
  expect(await inboxOf(committee)).toEqual([
    expect.objectContaining({ kind: 'opinion', id: asked.id, count: 2, isOverdue: false }),
  ])
  expectOk(await decline(committee, first))
  expectOk(await appeal(await home.owner(1), first))
  expect(await kindsOf(committee)).toEqual(['opinion'])
  const items = await inboxOf(colleague)
  expect(items.map(({ kind, count }) => [kind, count])).toEqual([
    ['appeal', 1],
    ['opinion', 1],
  ])
  expect(items[0]).toMatchObject({ dueAt: null, isOverdue: false })
})

test('what is held from the public waits for the committee, and its appeal', async () => {
  const author = await home.owner(1)
  const inGrid = { gridCode: home.gridCodes[0] }
  await fileReport(author, buildReport(undefined, { body: DOUBTED_WORDS, ...inGrid }))
  const refused = await fileReport(
    author,
    buildReport(undefined, { body: DECLINED_WORDS, ...inGrid }),
  )
  const held = await queueOf(committee, home.communityCode, 'waiting')
  expect((await inboxOf(committee)).map(({ kind, id }) => [kind, id])).toEqual([
    ['check', held[0]?.id],
  ])
  const check = await readCheck(author, 'report', refused)
  expectOk(await appealCheck(author, check))
  expect(await inboxOf(committee, '&kind=check_appeal')).toEqual([
    expect.objectContaining({ id: check.id, title: DECLINED_WORDS, count: 1, dueAt: null }),
  ])
})

test('reports that wait for the same person elsewhere are not in it', async () => {
  const id = await reportHandedOn()
  const elsewhere = { place: home.communityCode, id }
  place += 1
  home = await buildNeighbourhood(service, `4305039904${place}`, 4)
  const other = await reportHandedOn()
  const { id: account } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', `${home.communityCode}-committee`)
    .executeTakeFirstOrThrow()
  await service.db
    .insertInto('appointments')
    .values({
      account_id: account,
      role: 'committee_member',
      area_code: elsewhere.place,
      starts_at: new Date('2026-01-01T00:00:00Z'),
    } as never)
    .execute()
  const both = await home.committee()
  expect((await inboxOf(both)).map((item) => item.id)).toEqual([other])
  const url = `/api/v1/committee-inbox/counts?communityCode=${elsewhere.place}`
  expect(expectOk(await both.get(url)).json()).toEqual({
    counts: [{ kind: 'report', count: 1 }],
    total: 1,
  })
})

test('it is counted as it is listed', async () => {
  await reportHandedOn()
  for (const household of [5, 6]) await newcomerClaims(household)
  const counts = `/api/v1/committee-inbox/counts?communityCode=${home.communityCode}`
  expect(expectOk(await committee.get(counts)).json()).toEqual({
    counts: [
      { kind: 'report', count: 1 },
      { kind: 'claim', count: 2 },
    ],
    total: (await inboxOf(committee)).length,
  })
  expect((await (await home.worker()).get(counts)).statusCode).toBe(403)
})

test('claims wait for the committee where no worker is, or once the worker is late', async () => {
  const left = await newcomerClaims(5)
  const workers = await newcomerClaims(1)
  expect((await inboxOf(committee)).map(({ kind, id }) => [kind, id])).toEqual([['claim', left]])
  await later('2026-12-02T00:00:00+08:00')
  const claims = (await inboxOf(committee)).filter(({ kind }) => kind === 'claim')
  expect(claims.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
    [left, true],
    [workers, true],
  ])
})

test('what waits in a poll stands there once, and what one began oneself waits for the second person', async () => {
  const { unitOf, ...opened } = await poll()
  const rollNumber = await numberOf(service, await unitOf(2))
  expectOk(await object(await home.owner(1), opened, { rollNumber }))
  for (const household of [3, 4]) {
    const change = { kind: 'remove', votingUnitId: await unitOf(household) }
    expectOk(await propose(committee, opened, change))
  }
  await entered(committee, opened, { slipNumber: '1', votingUnitId: await unitOf(5) })
  await handOver(opened, { from: await home.owner(6), to: await home.owner(7) })
  expect((await inboxOf(committee)).map(({ kind }) => kind)).toEqual(['objection', 'delegation'])
  const items = await inboxOf(colleague)
  expect(items.map(({ kind, id, count }) => [kind, id, count])).toEqual([
    ['objection', opened.pollId, 1],
    ['correction', opened.pollId, 2],
    ['delegation', opened.pollId, 1],
    ['slip', opened.id, 1],
  ])
  expect(items.every(({ dueAt }) => dueAt === new Date(opened.closesAt).toISOString())).toBe(true)
  expect(items.at(-1)?.since).toBeNull()
  await later(opened.closesAt)
  expect(await inboxOf(colleague)).toEqual([
    expect.objectContaining({ kind: 'objection', isOverdue: true }),
  ])
})

test('a form that runs says how many grids have not sent it', async () => {
  const form = expectOk(
    await committee.post('/api/v1/forms', {
      communityCode: home.communityCode,
      name: '电梯情况表',
      month: '2026-11',
      dueOn: '2026-11-27',
      fields: [{ kind: 'asked', question: '几部电梯', answer: 'number' }],
    }),
  ).json()
  expect(await inboxOf(committee)).toEqual([
    expect.objectContaining({ kind: 'form', id: form.id, title: '电梯情况表', count: 2 }),
  ])
  const worker = await home.worker()
  const sheet = `/api/v1/forms/${form.id}/sheets/${home.gridCodes[0]}`
  expectOk(await worker.put(sheet, { answers: [3] }))
  expect(await inboxOf(committee)).toEqual([
    expect.objectContaining({ count: 1, dueAt: '2026-11-27T15:59:59.999Z' }),
  ])
})

test('milestones wait once late, notices a week before their review, cards once overdue', async () => {
  const { id } = await endedPoll(service, home)
  expectOk(await plan(committee, { id }, [{ title: '签下采购合同', dueOn: '2026-11-27' }]))
  const notice = await publishNotice(committee, home.communityCode, {
    expiresAt: '2027-06-01T12:00:00+08:00',
    asksAcknowledgement: false,
  })
  await service.db
    .updateTable('notices')
    .set({ review_at: new Date('2026-12-10T04:00:00Z') })
    .where('community_code', '=', home.communityCode)
    .execute()
  expect(await kindsOf(committee)).toEqual([])
  await later('2026-12-05T00:00:00+08:00')
  expect((await inboxOf(committee)).map(({ kind, isOverdue }) => [kind, isOverdue])).toEqual([
    ['milestone', true],
    ['notice', false],
  ])
  expect((await inboxOf(committee, '&kind=notice'))[0]).toMatchObject({ id: notice.id })
  await service.db
    .updateTable('grids')
    .set({ card_review_at: new Date('2026-12-01T00:00:00Z') })
    .where('code', '=', home.gridCodes[0])
    .execute()
  expect(await inboxOf(committee, '&kind=grid_card')).toEqual([
    expect.objectContaining({
      id: `${home.communityCode}-${home.gridCodes[0]}`,
      title: '第1网格',
      isOverdue: true,
    }),
  ])
})

test('pages have no gap and no repeat, also where several kinds are due at one instant', async () => {
  for (let count = 0; count < 3; count += 1) await reportHandedOn()
  for (const household of [5, 6, 7]) await newcomerClaims(household)
  await askOpinions(service, home).then(async (asked) => written(await home.owner(1), asked))
  const at = new Date('2026-11-30T00:00:00Z')
  const of = home.communityCode
  const { db } = service
  await db
    .updateTable('reports')
    .set({ respond_due_at: at, resolve_due_at: at })
    .where('community_code', '=', of)
    .execute()
  await db
    .updateTable('household_claims')
    .set({ due_at: at } as never)
    .where('community_code', '=', of)
    .execute()
  const whole = await inboxOf(committee)
  expect(whole.map(({ kind }) => kind)).toEqual([
    ...['report', 'report', 'report'],
    ...['claim', 'claim', 'claim'],
    'opinion',
  ])
  for (const limit of [1, 2, 3, 4, 6]) expect(await inboxOf(committee, '', limit)).toEqual(whole)
})

test('it is the committee’s own', async () => {
  const url = `/api/v1/committee-inbox?communityCode=${home.communityCode}`
  for (const person of [
    await home.owner(1),
    await home.worker(),
    await service.as('committee-wang'),
    await service.as('supervisor-hu'),
  ]) {
    expect((await person.get(url)).statusCode).toBe(403)
  }
  expect((await (await service.as()).get(url)).statusCode).toBe(401)
  expect((await committee.get(`${url}&kind=tea`)).statusCode).toBe(400)
  const cursor = Buffer.from(JSON.stringify(['x'])).toString('base64url')
  expect((await committee.get(`${url}&cursor=${cursor}`)).json().code).toBe('invalid_cursor')
})
