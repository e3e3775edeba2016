import { buildAssistedReport, fileForSomebody, GRID } from './file-for-somebody'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let worker: TestClient
let resident: TestClient

beforeAll(async () => {
  service = await startTestApp()
  worker = await service.as('worker-zhou')
  resident = await service.as('resident-chen')
})
afterAll(() => service.close())

const file = (client: TestClient, changes: object = {}, key?: string) =>
  client.post('/api/v1/assisted-reports', buildAssistedReport(changes), key)
const personWith = (changes: object) => ({
  person: {
    name: '戴淑贞',
    consent: { givenAs: 'spoken', givenAt: TEST_NOW.toISOString(), isReadBack: true, ...changes },
  },
})
const countReports = async (): Promise<number> =>
  (await service.db.selectFrom('reports').select('id').execute()).length

test('a worker files for a person without an account, and nobody becomes its reporter', async () => {
  const response = await file(worker, { channel: 'visit' })
  expect(response.statusCode).toBe(201)
  const { report, code } = response.json()
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/)
  expect(report).toMatchObject({
    status: 'submitted',
    channel: 'visit',
    gridCode: GRID,
    isMine: false,
    reporterName: '戴*',
    consent: { givenAs: 'spoken', recordedByName: '周岚', hasPhone: true },
    accountable: { unit: `grid:${GRID}` },
    abilities: { accept: true, confirm: false, issueCode: true },
  })
  const [submit] = (await resident.get(`/api/v1/reports/${report.id}/activities`)).json().items
  expect(submit).toMatchObject({
    event: 'submit',
    actorRole: 'grid_worker',
    actor: { displayName: '周岚' },
  })
})

test('the committee files too; neighbours read a public one without person, consent or how it came in', async () => {
  const committee = await service.as('committee-wang')
  const { id } = await fileForSomebody(committee, { channel: 'paper' })
  const seen = (await resident.get(`/api/v1/reports/${id}`)).json()
  expect(seen).toMatchObject({ channel: null, reporterName: null, consent: null, isMine: false })
  const mine = (await committee.get('/api/v1/reports?view=mine')).json().items
  expect(mine).toEqual([])
})

test.each([
  ['a visitor', undefined, 401],
  ['a resident', 'resident-chen', 403],
  ['the worker of another grid', 'worker-liu', 403],
  ['another committee', 'committee-ouyang', 403],
  ['the subdistrict', 'subdistrict-li', 403],
  ['a supervisor', 'supervisor-hu', 403],
  ['an operator', 'operator-ren', 403],
])('%s cannot file for somebody in this grid', async (_who, key, status) => {
  const before = await countReports()
  expect((await file(await service.as(key))).statusCode).toBe(status)
  expect(await countReports()).toBe(before)
})

test.each([
  ['nobody for whom', { person: undefined }, 422, 'person'],
  ['a person on patrol', { channel: 'patrol' }, 422, 'person'],
  ['not read back', personWith({ isReadBack: false }), 400, 'person.consent.isReadBack'],
  ['no word of how', personWith({ givenAs: 'guessed' }), 400, 'person.consent.givenAs'],
  [
    'a consent from tomorrow',
    personWith({ givenAt: '2026-11-26T10:00:00+08:00' }),
    422,
    'person.consent.givenAt',
  ],
  [
    'a consent from last year',
    personWith({ givenAt: '2025-11-26T10:00:00+08:00' }),
    422,
    'person.consent.givenAt',
  ],
  ['a channel of residents', { channel: 'web' }, 400, 'channel'],
])('%s is refused by name, and nothing is stored', async (_case, changes, status, field) => {
  const before = await countReports()
  const response = await file(worker, changes)
  expect(response.statusCode).toBe(status)
  expect(Object.keys(response.json().fields)).toEqual([field])
  expect(await countReports()).toBe(before)
})

test('names, phones and codes stand nowhere in the database as they are', async () => {
  const { id, code } = await fileForSomebody(worker)
  const number = id.split('-')[1] ?? ''
  const rows = await Promise.all([
    service.db.selectFrom('report_consents').selectAll().execute(),
    service.db.selectFrom('query_codes').selectAll().execute(),
    service.db.selectFrom('idempotency_keys').selectAll().execute(),
    service.db.selectFrom('audit_entries').selectAll().execute(),
    service.db
      .selectFrom('report_activities')
      .selectAll()
      .where('report_id', '=', number)
      .execute(),
    service.db.selectFrom('reports').selectAll().where('id', '=', number).execute(),
  ])
  expect(rows.every((table) => table.length > 0)).toBe(true)
  const text = JSON.stringify(rows)
  for (const secret of ['戴淑贞', '13055550142', code]) expect(text).not.toContain(secret)
})

test('a patrol’s report has no reporter and no code, is handled like any other, and its solution only lapses', async () => {
  const response = await file(worker, { channel: 'patrol', person: undefined })
  const { report, code } = response.json()
  expect(code).toBeNull()
  expect(report).toMatchObject({ channel: 'patrol', reporterName: null, consent: null })
  const act = (path: string, body = {}) => worker.post(`/api/v1/reports/${report.id}/${path}`, body)
  await act('acceptance')
  const resolved = await act('resolution', { note: '灯换好了', uploadIds: [] })
  expect(resolved.json()).toMatchObject({
    status: 'resolved',
    abilities: { confirm: false, issueCode: false },
  })
  expect((await act('confirmation')).statusCode).toBe(403)
  expect((await act('query-code')).statusCode).toBe(409)
})

test('a repeated filing makes one report and does not tell the code a second time', async () => {
  const before = await countReports()
  const first = await file(worker, {}, 'assisted-twice')
  const second = await file(worker, {}, 'assisted-twice')
  expect(second.json().report.id).toBe(first.json().report.id)
  expect([first.json().code, second.json().code]).toEqual([expect.any(String), null])
  expect(await countReports()).toBe(before + 1)
  const other = await file(worker, personWith({}), 'assisted-twice')
  expect(other.json().code).toBe('idempotency_key_reused')
})

describe('a new code for a lost slip', () => {
  test('is issued by the handler, kills the old one, and only staff read of it', async () => {
    const { id, number, code } = await fileForSomebody(worker)
    const issued = await worker.post(`/api/v1/reports/${id}/query-code`)
    expect(issued.json()).toEqual({ number, code: expect.stringMatching(/^[2-9A-Z]{8}$/) })
    const lookUp = (tried: string) =>
      resident.post('/api/v1/report-lookups', { number, code: tried })
    expect((await lookUp(code)).statusCode).toBe(404)
    const found = await lookUp(issued.json().code)
    expect(found.statusCode).toBe(200)
    expect(found.json().activities.map(({ event }: { event: string }) => event)).toEqual(['submit'])
    const [latest] = (await worker.get(`/api/v1/reports/${id}/activities`)).json().items
    expect(latest).toMatchObject({ event: 'issue_code', isInternal: true })
  })

  test.each([
    ['a visitor', undefined, 401],
    ['a neighbour', 'resident-yi', 403],
    ['the subdistrict', 'subdistrict-li', 403],
  ])('is not for %s', async (_who, key, status) => {
    const { id } = await fileForSomebody(worker)
    const response = await (await service.as(key)).post(`/api/v1/reports/${id}/query-code`)
    expect(response.statusCode).toBe(status)
  })

  test('is not for a report that has a reporter', async () => {
    const {
      person: _person,
      channel: _channel,
      ...own
    } = buildAssistedReport() as {
      person: object
      channel: string
    }
    const { id } = (await resident.post('/api/v1/reports', own)).json()
    const response = await worker.post(`/api/v1/reports/${id}/query-code`)
    expect([response.statusCode, response.json().code]).toEqual([409, 'no_query_code'])
  })
})
