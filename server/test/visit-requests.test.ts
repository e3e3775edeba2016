import { runVisitClock } from '../src/modules/visits/run-visit-clock'
import { homesOf } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const REQUESTS = '/api/v1/visit-requests'
const WORDS = '奶奶腿疼，想问问怎么办护理补贴。'

let service: TestApp
let home: Neighbourhood
let worker: TestClient
let owner: TestClient
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990091')
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  worker = await home.worker()
  owner = await home.owner(1)
  committee = await home.committee()
  await service.db.deleteFrom('visits').execute()
  await service.db.deleteFrom('visit_requests').execute()
  await service.db.deleteFrom('messages').execute()
})
afterAll(() => service.close())

const idOf = (household: number) => `${home.communityCode}-${home.householdIds[household - 1]}`

function ask(person: TestClient, over: object = {}, key?: string) {
  const wish = {
    householdId: idOf(1),
    purpose: 'care',
    forWhom: 'elder',
    preferredOn: '2026-11-27',
    preferredPart: 'morning',
    words: WORDS,
  }
  return person.post(REQUESTS, { ...wish, ...over }, key)
}

async function asked(person: TestClient, over: object = {}): Promise<string> {
  const response = await ask(person, over)
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json().id
}

const openOnes = (person: TestClient) =>
  person.get(`${REQUESTS}?communityCode=${home.communityCode}`)
const mine = async (person: TestClient) =>
  (await person.get('/api/v1/me/visit-requests')).json().items
const agree = (person: TestClient, id: string, day = '2026-11-28') =>
  person.post(`${REQUESTS}/${id}/agreement`, { day, part: 'afternoon' })
const decline = (person: TestClient, id: string) =>
  person.post(`${REQUESTS}/${id}/decline`, { reason: '这件事要找民政窗口，电话我发您。' })
const withdraw = (person: TestClient, id: string) => person.post(`${REQUESTS}/${id}/withdrawal`)
const NOTE = {
  purpose: 'care',
  visitedOn: '2026-11-25',
  words: '补贴已经报上去。',
  noticeId: null,
  reportId: null,
}
const messagesOf = async (person: TestClient): Promise<{ text: string; target: string }[]> =>
  (await person.get('/api/v1/me/messages')).json().items
const inboxOf = async (person: TestClient) =>
  (
    await person.get(`/api/v1/committee-inbox?communityCode=${home.communityCode}&kind=visit`)
  ).json().items
const accountOf = async (name: string) =>
  (
    await service.db
      .selectFrom('accounts')
      .select('id')
      .where('demo_key', '=', `${home.communityCode}-${name}`)
      .executeTakeFirstOrThrow()
  ).id
const visit = (person: TestClient, requestId: string, over: object = {}) =>
  person.post('/api/v1/visits', {
    ...NOTE,
    ...{ householdId: idOf(1), requestId },
    ...over,
  })
const rows = () => service.db.selectFrom('visit_requests').selectAll().execute()

test('a home asks, its worker agrees a day and comes; the visit is a note and ends the request', async () => {
  const id = await asked(owner)
  expect((await openOnes(worker)).json().items).toEqual([
    {
      id,
      householdId: idOf(1),
      label: '1栋 1单元101',
      purpose: 'care',
      forWhom: 'elder',
      preferredOn: '2026-11-27',
      preferredPart: 'morning',
      words: WORDS,
      status: 'waiting',
      isOwn: false,
      askedAt: TEST_NOW.toISOString(),
      dueAt: expect.any(String),
      isOverdue: false,
      agreed: null,
      reason: null,
    },
  ])
  expect((await agree(worker, id)).statusCode).toBe(200)
  expect(await mine(owner)).toMatchObject([
    { status: 'agreed', agreed: { day: '2026-11-28', part: 'afternoon' } },
  ])
  expect((await mine(owner))[0].dueAt).toBe('2026-11-28T15:59:59.999Z')
  expect((await visit(worker, id)).statusCode).toBe(201)
  expect(await mine(owner)).toMatchObject([{ id, status: 'visited', isOverdue: false }])
  expect((await openOnes(worker)).json().items).toEqual([])
  const notes = (await worker.get(`/api/v1/visits?gridCode=${home.gridCodes[0]}`)).json().items
  expect(notes).toMatchObject([{ purpose: 'care', note: { householdId: idOf(1) } }])
})

test('what was said is sealed, also in the key, and no entry names it', async () => {
  await asked(owner)
  expect(JSON.stringify(await rows())).not.toContain('护理补贴')
  const entries = await service.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('operation', '=', 'ask_for_visit')
    .execute()
  expect(entries[0]).toMatchObject({ topic: null })
  expect(JSON.stringify(entries)).not.toContain('护理补贴')
})

test('one request of a home is open at a time, whoever of it asks, and the other reads no word of it', async () => {
  const id = await asked(owner)
  const family = await home.family(1)
  expect((await ask(family)).json().code).toBe('visit_request_waits')
  expect(await mine(owner)).toMatchObject([{ id, isOwn: true, words: WORDS }])
  expect(await mine(family)).toMatchObject([
    { id, isOwn: false, purpose: 'other', preferredOn: null, words: '', status: 'waiting' },
  ])
  expect(await mine(await home.family(2))).toEqual([])
  expect((await withdraw(await home.family(2), id)).statusCode).toBe(404)
  expect((await withdraw(family, id)).statusCode).toBe(200)
  expect((await withdraw(owner, id)).json().code).toBe('visit_request_ended')
  expect(await mine(family)).toEqual([])
  expect((await ask(family)).statusCode).toBe(201)
})

test('nobody asks for a home of others, or more than three times in a day', async () => {
  expect((await ask(owner, { householdId: idOf(2) })).statusCode).toBe(404)
  expect((await ask(await service.as())).statusCode).toBe(401)
  for (let count = 0; count < 3; count += 1) await withdraw(owner, await asked(owner))
  expect((await ask(owner)).json().code).toBe('too_many_visit_requests')
})

test('sent again and again it is one request', async () => {
  const key = crypto.randomUUID()
  const answers = await Promise.all([1, 2, 3].map(() => ask(owner, {}, key)))
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1)
  expect(await rows()).toHaveLength(1)
})

test('the grid’s worker answers; of that grid the committee knows how many wait, and nothing else', async () => {
  const far = await asked(await home.owner(4), { householdId: idOf(4) })
  const id = await asked(owner)
  for (const person of [owner, await home.owner(2)]) {
    expect((await openOnes(person)).statusCode).toBe(403)
  }
  for (const person of [committee, owner, await home.owner(2)]) {
    expect((await agree(person, id)).statusCode).toBe(404)
    expect((await decline(person, id)).statusCode).toBe(404)
  }
  expect((await agree(worker, far)).statusCode).toBe(404)
  const counts = `/api/v1/visit-request-counts?communityCode=${home.communityCode}`
  await agree(worker, id, '2026-11-25')
  service.clock.set('2026-11-26T00:00:00+08:00')
  expect((await (await home.committee()).get(counts)).json().items).toEqual([
    { gridCode: home.gridCodes[0], gridName: '第1网格', waiting: 0, agreed: 1, overdue: 1 },
    { gridCode: home.gridCodes[1], gridName: '第2网格', waiting: 1, agreed: 0, overdue: 0 },
  ])
  for (const person of [await home.worker(), await home.owner(1)]) {
    expect((await person.get(counts)).statusCode).toBe(403)
  }
})

test('who moves out or is taken out takes along what they had asked for, and its words', async () => {
  const other = await buildNeighbourhood(service, '430503990092')
  const household = `${other.communityCode}-${other.householdIds[0]}`
  const first = await other.owner(1)
  await asked(first, { householdId: household })
  expect((await first.post(`/api/v1/households/${household}/departure`)).statusCode).toBe(200)
  const ended = { status: 'withdrawn', words_sealed: null, words_key: null }
  expect(await rows()).toMatchObject([ended])
  const home2 = `${other.communityCode}-${other.householdIds[1]}`
  const [owner2, family2] = [await other.owner(2), await other.family(2)]
  await asked(family2, { householdId: home2 })
  const { homes } = await homesOf(owner2)
  const memberId = homes[0]?.members.find(({ isMe }) => !isMe)?.id
  const reason = '不住这里了，已经搬走了'
  const disputed = await owner2.post(`/api/v1/households/${home2}/disputes`, { memberId, reason })
  const { id: disputeId } = disputed.json()
  const decision = { removes: true, reason: '上门核实过了，已经搬走' }
  const url = `/api/v1/household-disputes/${disputeId}/decision`
  expect((await (await other.worker()).post(url, decision)).statusCode).toBe(200)
  expect(await rows()).toMatchObject([ended, ended])
})

test('whoever takes their data along finds what they asked for, in their words', async () => {
  await asked(owner)
  await decline(worker, (await mine(owner))[0].id)
  const { sections } = (await owner.get('/api/v1/me/data?format=json')).json()
  expect(sections.find(({ title }: { title: string }) => title === '约过的上门').rows).toEqual([
    ['1栋 1单元101', WORDS, '来不了', '', '这件事要找民政窗口，电话我发您。', expect.any(String)],
  ])
})

test('where nobody works the committee answers, is told, and writes down that it was there', async () => {
  const id = await asked(await home.owner(4), { householdId: idOf(4) })
  await asked(owner)
  expect(await messagesOf(await home.committee())).toMatchObject([
    { text: '今天有住户请人上门，等着约日子。', target: 'console' },
  ])
  expect(await inboxOf(committee)).toMatchObject([{ id, title: '2栋 1单元101', isOverdue: false }])
  expect((await openOnes(committee)).json().items).toMatchObject([{ id, words: WORDS }])
  expect((await agree(committee, id)).statusCode).toBe(200)
  const key = crypto.randomUUID()
  const note = { ...NOTE, householdId: idOf(4), requestId: id }
  expect(
    (await committee.post('/api/v1/visits', { ...note, householdId: idOf(5) })).statusCode,
  ).toBe(404)
  expect((await committee.post('/api/v1/visits', { ...note, requestId: null })).statusCode).toBe(
    404,
  )
  expect((await committee.post('/api/v1/visits', note, key)).statusCode).toBe(201)
  expect((await committee.post('/api/v1/visits', note, key)).statusCode).toBe(201)
  expect((await committee.post('/api/v1/visits', note)).statusCode).toBe(404)
  expect(await inboxOf(committee)).toEqual([])
  const [of4] = await mine(await home.owner(4))
  expect(of4).toMatchObject({ status: 'visited' })
})

test('what a worker left unanswered is the committee’s too, save for a member who lives there', async () => {
  const id = await asked(owner)
  service.clock.set('2026-12-05T00:00:00+08:00')
  const later = await home.committee()
  expect(await inboxOf(later)).toMatchObject([{ id, isOverdue: true }])
  const member = {
    community_code: home.communityCode,
    household_id: home.householdIds[0] ?? '',
    account_id: await accountOf('committee'),
  }
  await service.db
    .insertInto('household_members')
    .values({ ...member, relation: 'family' })
    .execute()
  const living = await home.committee()
  expect(await inboxOf(living)).toEqual([])
  expect((await openOnes(living)).json().items).toEqual([])
  expect((await decline(living, id)).statusCode).toBe(404)
  await service.db
    .deleteFrom('household_members')
    .where('account_id', '=', member.account_id)
    .execute()
  expect((await decline(later, id)).statusCode).toBe(200)
})

test('whoever asked is told the day, another day and that nobody comes; the worker that somebody asks', async () => {
  const id = await asked(owner)
  expect(await messagesOf(worker)).toMatchObject([
    { text: '今天有住户请人上门，等着约日子。', target: 'workbench' },
  ])
  await agree(worker, id)
  await agree(worker, id)
  service.clock.set(new Date(TEST_NOW.getTime() + 60_000))
  await agree(worker, id, '2026-11-30')
  service.clock.set(new Date(TEST_NOW.getTime() + 120_000))
  await decline(worker, id)
  const told = await messagesOf(owner)
  expect(told.map(({ text }) => text)).toEqual([
    '您约的上门这次来不了。点开看为什么。',
    '您约的上门改了日子：11月30日下午来。',
    '您约的上门定好了：11月28日下午来。',
  ])
  expect(told[0]).toMatchObject({ target: 'visit_requests', targetId: null })
  expect(await messagesOf(await home.family(1))).toEqual([])
})

test('who asked reads why nobody comes', async () => {
  const id = await asked(owner)
  expect((await decline(worker, id)).statusCode).toBe(200)
  expect(await mine(owner)).toMatchObject([
    { status: 'declined', reason: '这件事要找民政窗口，电话我发您。' },
  ])
  expect((await agree(worker, id)).json().code).toBe('visit_request_ended')
})

test('a reason is sealed as the words are, and names no ID number', async () => {
  const id = await asked(owner)
  const refused = await worker.post(`${REQUESTS}/${id}/decline`, {
    reason: '11010519491231002X 的低保要到窗口办',
  })
  expect(refused.json()).toMatchObject({
    code: 'visit_reason_personal_data',
    fields: { reason: 'personal_data' },
  })
  await decline(worker, id)
  expect(JSON.stringify(await rows())).not.toContain('民政窗口')
  expect(await mine(owner)).toMatchObject([{ reason: '这件事要找民政窗口，电话我发您。' }])
})

test.each([
  [{ preferredOn: '2026-11-24' }, 422],
  [{ preferredOn: '2027-02-01' }, 422],
  [{ purpose: 'notice' }, 400],
  [{ words: ' ' }, 400],
  [{ words: '长'.repeat(201) }, 400],
  [{ phone: '13900000000' }, 400],
])('%j is refused with %i', async (over, status) => {
  expect((await ask(owner, over)).statusCode).toBe(status)
  expect(await rows()).toEqual([])
})

test('a day in the past or far away is not agreed', async () => {
  const id = await asked(owner, { preferredOn: null })
  for (const day of ['2026-11-24', '2027-02-01']) {
    expect((await agree(worker, id, day)).json()).toMatchObject({
      code: 'visit_day_out_of_range',
      fields: { day: 'out_of_range' },
    })
  }
})

test('a note that comes late is written though the request was taken back; of another home it is not', async () => {
  const id = await asked(owner)
  expect((await visit(worker, id, { householdId: idOf(2) })).statusCode).toBe(404)
  await withdraw(owner, id)
  expect((await visit(worker, id)).statusCode).toBe(201)
  expect(await mine(owner)).toMatchObject([{ status: 'withdrawn' }])
})

test('a visit of a day before one asked answers nothing, and nothing of it is kept', async () => {
  const id = await asked(owner)
  const early = await visit(worker, id, { visitedOn: '2026-11-24' })
  expect([early.statusCode, early.json().fields]).toEqual([422, { visitedOn: 'before_asked' }])
  expect(await mine(owner)).toMatchObject([{ status: 'waiting' }])
  expect(await service.db.selectFrom('visits').selectAll().execute()).toEqual([])
})

test('it goes as a whole when a visit of its purpose would be forgotten, and never while it is open', async () => {
  await asked(await home.owner(2), { householdId: idOf(2) })
  const id = await asked(owner, { purpose: 'other' })
  await decline(worker, id)
  service.clock.set('2027-05-24T15:59:59Z')
  await runVisitClock(service)
  expect(await rows()).toHaveLength(2)
  service.clock.set('2027-05-24T16:00:00Z')
  await runVisitClock(service)
  expect(await rows()).toMatchObject([{ status: 'waiting' }])
})

test('it stands in the worker’s to-do by when it is due, and goes along with its home', async () => {
  const id = await asked(owner)
  const todo = async () =>
    (await (await home.worker()).get('/api/v1/me/todo')).json().items as { kind: string }[]
  expect(await todo()).toContainEqual(
    expect.objectContaining({ kind: 'visit', id, title: '1栋 1单元101' }),
  )
  await service.db
    .updateTable('households')
    .set({ grid_code: home.gridCodes[1] })
    .where('community_code', '=', home.communityCode)
    .where('id', '=', home.householdIds[0] ?? '')
    .execute()
  expect((await todo()).map(({ kind }) => kind)).not.toContain('visit')
  await service.db
    .updateTable('households')
    .set({ grid_code: home.gridCodes[0] })
    .where('community_code', '=', home.communityCode)
    .where('id', '=', home.householdIds[0] ?? '')
    .execute()
})

test('both lists have pages without a gap or a repeat', async () => {
  for (const household of [1, 2, 3]) {
    await asked(await home.owner(household), { householdId: idOf(household) })
  }
  const seen: string[] = []
  let cursor = ''
  do {
    const page = (
      await worker.get(`${REQUESTS}?communityCode=${home.communityCode}&limit=2${cursor}`)
    ).json()
    seen.push(...page.items.map((item: { id: string }) => item.id))
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
  } while (cursor)
  expect(new Set(seen).size).toBe(3)
})
