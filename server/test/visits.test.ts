import { runVisitClock } from '../src/modules/visits/run-visit-clock'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { buildReport, fileReport } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const VISITS = '/api/v1/visits'
const WORDS = '王奶奶一个人在家，血压高，儿子周末来。'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let worker: TestClient
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990081')
  other = await buildNeighbourhood(service, '430503990082', 1)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  worker = await home.worker()
  committee = await home.committee()
  await service.db.deleteFrom('visits').execute()
})
afterAll(() => service.close())

const idOf = (household: number, { communityCode, householdIds } = home) =>
  `${communityCode}-${householdIds[household - 1]}`

function write(person: TestClient, over: object = {}, key?: string) {
  const visit = {
    householdId: idOf(1),
    purpose: 'care',
    visitedOn: '2026-11-25',
    words: WORDS,
    noticeId: null,
    reportId: null,
  }
  return person.post(VISITS, { ...visit, ...over }, key)
}

async function written(person: TestClient, over: object = {}): Promise<string> {
  const response = await write(person, over)
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json().id
}

const list = (person: TestClient, gridCode: string = home.gridCodes[0], query = '') =>
  person.get(`${VISITS}?gridCode=${gridCode}${query}`)

const itemsOf = async (person: TestClient) => (await list(person)).json().items

const rows = () => service.db.selectFrom('visits').selectAll().execute()

test('a worker writes down a visit and reads it again; what was said is sealed', async () => {
  const id = await written(worker)
  expect(await itemsOf(worker)).toEqual([
    {
      id,
      gridCode: home.gridCodes[0],
      gridName: '第1网格',
      purpose: 'care',
      visitedOn: '2026-11-25',
      note: {
        householdId: idOf(1),
        label: '1栋 1单元101',
        words: WORDS,
        notice: null,
        reportId: null,
        isOwn: true,
      },
    },
  ])
  const [row] = await rows()
  expect(JSON.stringify(row)).not.toContain('王奶奶')
  expect(row?.words_sealed).toMatch(/^[a-z0-9]+\./)
})

test('the committee knows that somebody was there and why, and reads neither home nor words', async () => {
  await written(worker)
  expect(await itemsOf(committee)).toEqual([
    expect.objectContaining({ purpose: 'care', visitedOn: '2026-11-25', note: null }),
  ])
  expect((await list(committee)).body).not.toContain('1单元101')
})

test('nobody else knows of visits, and only the grid’s own worker writes them', async () => {
  const strangers = [await home.owner(1), await other.worker(), await other.committee()]
  for (const person of strangers) expect((await list(person)).statusCode).toBe(403)
  expect((await list(worker, home.gridCodes[1])).statusCode).toBe(403)
  expect((await list(await service.as())).statusCode).toBe(401)
  for (const person of [committee, ...strangers]) {
    expect((await write(person)).statusCode).toBe(404)
  }
  expect((await write(worker, { householdId: idOf(4) })).statusCode).toBe(404)
  expect((await write(worker, { householdId: `${home.communityCode}-999999` })).statusCode).toBe(
    404,
  )
  expect(await rows()).toEqual([])
})

test('sent again and again it is one visit, and leaves one entry without its words', async () => {
  const key = crypto.randomUUID()
  const answers = await Promise.all([1, 2, 3].map(() => write(worker, {}, key)))
  expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1)
  expect(await rows()).toHaveLength(1)
  const entries = await service.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('operation', '=', 'write_visit')
    .where('subject_id', '=', answers[0]?.json().id)
    .execute()
  expect(entries).toHaveLength(1)
  expect(JSON.stringify(entries)).not.toContain('王奶奶')
  expect((await write(worker, { words: '别的' }, key)).json().code).toBe('idempotency_key_reused')
})

test('with a notice the household is told of it, and nobody ticks it off again', async () => {
  const notice = await publishNotice(committee, home.communityCode)
  await written(worker, { purpose: 'notice', noticeId: notice.id, words: '' })
  const { reach } = (await committee.get(`${NOTICES}/${notice.id}`)).json()
  expect(reach).toMatchObject({ door: 1, phone: 0, paper: 0 })
  const unreached = await worker.get(`${NOTICES}/${notice.id}/households?show=unreached`)
  expect(unreached.json().items.map(({ id }: { id: string }) => id)).not.toContain(idOf(1))
  expect((await itemsOf(worker))[0].note).toMatchObject({
    words: '',
    notice: { id: notice.id, title: expect.any(String) },
  })
})

test('what the notice refuses, writes down nothing', async () => {
  const quiet = await publishNotice(committee, home.communityCode, { asksAcknowledgement: false })
  expect((await write(worker, { noticeId: quiet.id })).json().code).toBe(
    'acknowledgement_not_asked',
  )
  const elsewhere = await publishNotice(committee, home.communityCode, {
    areaCode: home.gridCodes[1],
  })
  expect((await write(worker, { noticeId: elsewhere.id })).statusCode).toBe(403)
  expect(await rows()).toEqual([])
})

test('a visit may be about a report of the grid, and of no other', async () => {
  const reportIn = (gridCode: string) => ({
    ...buildReport({ lng: 111.4, lat: 27.2 }),
    position: undefined,
    gridCode,
  })
  const reportId = await fileReport(await home.owner(2), reportIn(home.gridCodes[0]))
  await written(worker, { purpose: 'report', reportId })
  expect((await itemsOf(worker))[0].note.reportId).toBe(reportId)
  const farId = await fileReport(await home.owner(4), reportIn(home.gridCodes[1]))
  expect((await write(worker, { reportId: farId })).json()).toMatchObject({
    code: 'report_of_other_grid',
    fields: { reportId: 'other_grid' },
  })
})

test.each([
  ['2026-11-26', 'in_future'],
  ['2026-10-25', 'too_old'],
])('a visit of %s is refused as %s', async (visitedOn, problem) => {
  expect((await write(worker, { visitedOn })).json()).toMatchObject({
    code: 'visited_on_out_of_range',
    fields: { visitedOn: problem },
  })
  expect((await write(worker, { visitedOn: '2026-10-26' })).statusCode).toBe(201)
})

test('the day is one in China: just after midnight there, yesterday elsewhere', async () => {
  service.clock.set('2026-11-25T16:00:00Z')
  worker = await home.worker()
  expect((await write(worker, { visitedOn: '2026-11-26' })).statusCode).toBe(201)
})

test.each([
  [{ purpose: 'tea' }],
  [{ words: ' ' }],
  [{ words: '长'.repeat(1001) }],
  [{ visitedOn: '2026-02-30' }],
  [{ position: { lng: 111.4, lat: 27.2 } }],
  [{ uploadIds: [] }],
  [{ startedAt: TEST_NOW.toISOString() }],
])('%j is refused', async (over) => {
  expect((await write(worker, over)).statusCode).toBe(400)
})

test('who has written it removes it, once, and nobody else does', async () => {
  const id = await written(worker)
  for (const person of [committee, await other.worker(), await home.owner(1)]) {
    expect((await person.delete(`${VISITS}/${id}`)).statusCode).toBe(404)
  }
  const end = (ends_at: Date | null) =>
    service.db
      .updateTable('appointments')
      .set({ ends_at })
      .where('area_code', '=', home.gridCodes[0])
      .execute()
  await end(new Date(0))
  expect((await worker.delete(`${VISITS}/${id}`)).statusCode).toBe(404)
  await end(null)
  const key = crypto.randomUUID()
  expect((await worker.delete(`${VISITS}/${id}`, key)).statusCode).toBe(200)
  expect((await worker.delete(`${VISITS}/${id}`, key)).statusCode).toBe(200)
  expect((await worker.delete(`${VISITS}/${id}`)).statusCode).toBe(404)
  expect(await rows()).toEqual([])
})

test('once its time is over only grid, day and purpose are left', async () => {
  const old = await written(worker, { purpose: 'notice' })
  await written(worker, { purpose: 'dispute' })
  service.clock.set('2027-05-24T15:59:59Z')
  await runVisitClock(service)
  expect((await rows()).every(({ household_id }) => household_id !== null)).toBe(true)
  service.clock.set('2027-05-24T16:00:00Z')
  await runVisitClock(service)
  const left = (await rows()).filter(({ household_id }) => household_id === null)
  expect(left).toEqual([
    {
      community_code: home.communityCode,
      id: old.split('-')[1],
      grid_code: home.gridCodes[0],
      purpose: 'notice',
      visited_on: '2026-11-25',
      household_id: null,
      written_by_account_id: null,
      words_key: null,
      words_sealed: null,
      notice_id: null,
      report_id: null,
      kept_until: null,
    },
  ])
  const items = await itemsOf(await home.worker())
  expect(
    items.map(({ purpose, note }: { purpose: string; note: unknown }) => [purpose, !note]),
  ).toEqual([
    ['dispute', false],
    ['notice', true],
  ])
})

test('a note goes along with its home into another grid', async () => {
  await written(worker)
  const home1 = service.db
    .updateTable('households')
    .where('community_code', '=', home.communityCode)
    .where('id', '=', home.householdIds[0] ?? '')
  await home1.set({ grid_code: home.gridCodes[1] }).execute()
  expect(await itemsOf(worker)).toEqual([])
  const there = (await list(committee, home.gridCodes[1])).json().items
  expect(there).toMatchObject([{ gridCode: home.gridCodes[1], purpose: 'care', note: null }])
  await home1.set({ grid_code: home.gridCodes[0] }).execute()
  expect(await itemsOf(worker)).toHaveLength(1)
})

test('the list has pages without a gap or a repeat, the latest day first', async () => {
  for (const visitedOn of ['2026-11-20', '2026-11-24', '2026-11-24', '2026-11-22', '2026-11-25']) {
    await written(worker, { visitedOn })
  }
  const seen: { id: string; visitedOn: string }[] = []
  let cursor = ''
  do {
    const page = (await list(worker, home.gridCodes[0], `&limit=2${cursor}`)).json()
    seen.push(...page.items)
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
  } while (cursor)
  expect(seen.map(({ visitedOn }) => visitedOn)).toEqual([
    '2026-11-25',
    '2026-11-24',
    '2026-11-24',
    '2026-11-22',
    '2026-11-20',
  ])
  expect(new Set(seen.map(({ id }) => id)).size).toBe(5)
})
