import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { buildApp } from '../src/app'
import { buildPerson, fileForSomebody } from './file-for-somebody'
import { act, getReport } from './file-report'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'
import { TEST_DATA_KEY, testSealing } from './test-data-key'

let service: TestApp
let resident: TestClient
let worker: TestClient

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  worker = await service.as('worker-zhou')
})
afterAll(() => service.close())
afterEach(() => service.clock.set(TEST_NOW))

const PHONE = /^1090739\d{4}$/
const REASON = '上门前先约时间'

async function submit(client = resident, changes: object = {}): Promise<string> {
  const created = await client.post('/api/v1/reports', {
    categoryCode: 'street_light',
    body: '3栋东边的路灯坏了三天。晚上太黑。',
    address: '3栋东侧',
    gridCode: '430503005003003',
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
    ...changes,
  })
  return created.json().id
}

const reveal = (client: TestClient, id: string, reason = REASON, key?: string) =>
  client.post(`/api/v1/reports/${id}/phone-reveals`, { reason }, key)

const looksAt = async (client: TestClient) =>
  (await client.get('/api/v1/me/reveals?limit=100')).json().items

async function countReveals(): Promise<number> {
  return (await service.db.selectFrom('reveals').select('id').execute()).length
}

test('the worker looks with a reason, and the resident reads who looked, when, why and for what', async () => {
  const id = await submit()
  const looked = await reveal(worker, id)
  expect(looked.statusCode).toBe(201)
  expect(looked.json()).toEqual({ phone: expect.stringMatching(PHONE) })
  const [latest] = await looksAt(resident)
  expect(latest).toEqual({
    id: expect.stringMatching(/^430503005003-\d+$/),
    what: 'phone',
    reason: REASON,
    at: TEST_NOW.toISOString(),
    by: { displayName: '周岚', role: 'grid_worker' },
    report: {
      id,
      number: `261125-${id.split('-')[1]}`,
      title: '3栋东边的路灯坏了三天',
    },
    household: null,
  })
  expect(await looksAt(await service.as('resident-li'))).toEqual([])
  expect(await looksAt(worker)).toEqual([])
})

test('the committee of the community handles too and looks in its own name', async () => {
  const id = await submit()
  expect((await reveal(await service.as('committee-wang'), id)).statusCode).toBe(201)
  const [latest] = await looksAt(resident)
  expect(latest.by).toEqual({ displayName: '王敏', role: 'committee_member' })
})

describe('of a report that another unit handles', () => {
  test('its worker looks, as what they are there', async () => {
    const deng = await service.as('resident-deng')
    const liu = await service.as('worker-liu')
    const id = await submit(deng, { gridCode: '430503005003001' })
    await act(liu, id, 'hand-offs', { unit: 'grid:430503005003003', reason: '是他们的路灯' })
    expect((await act(worker, id, 'hand-offs/acceptance')).statusCode).toBe(200)
    expect((await getReport(worker, id)).abilities.revealPhone).toBe(true)
    expect((await reveal(worker, id)).statusCode).toBe(201)
    const [latest] = await looksAt(deng)
    expect(latest).toMatchObject({ by: { displayName: '周岚', role: 'grid_worker' } })
    expect((await getReport(liu, id)).abilities.revealPhone).toBe(false)
    expect((await reveal(liu, id)).statusCode).toBe(403)
  })
})

describe('who may look', () => {
  test.each([
    'resident-chen',
    'resident-li',
    'worker-liu',
    'committee-ouyang',
    'subdistrict-li',
    'supervisor-hu',
    'auditor-gao',
    'operator-ren',
  ])('%s does not handle the report and may not, though it is public', async (key) => {
    const id = await submit()
    const before = await countReveals()
    const client = await service.as(key)
    expect((await client.get(`/api/v1/reports/${id}`)).json().abilities.revealPhone).toBe(false)
    expect((await reveal(client, id)).json()).toMatchObject({ status: 403, code: 'forbidden' })
    expect(await countReveals()).toBe(before)
  })

  test.each(['resident-li', 'worker-liu', 'committee-ouyang', 'auditor-gao', 'operator-ren'])(
    'a private report does not exist for %s',
    async (key) => {
      const id = await submit(resident, { isPublic: false })
      expect((await reveal(await service.as(key), id)).statusCode).toBe(404)
    },
  )

  test('nobody does once the report is closed', async () => {
    const id = await submit()
    await worker.post(`/api/v1/reports/${id}/acceptance`)
    await worker.post(`/api/v1/reports/${id}/resolution`, { note: '修好了', uploadIds: [] })
    const open = await worker.get(`/api/v1/reports/${id}`)
    expect(open.json().abilities.revealPhone).toBe(true)
    await resident.post(`/api/v1/reports/${id}/confirmation`)
    expect((await reveal(worker, id)).statusCode).toBe(403)
  })

  test('a visitor neither looks nor reads who looked', async () => {
    const visitor = await service.as()
    expect((await reveal(visitor, await submit())).statusCode).toBe(401)
    expect((await visitor.get('/api/v1/me/reveals')).statusCode).toBe(401)
  })

  test('there is no look at a report that does not exist', async () => {
    expect((await reveal(worker, '430503005003-99999999')).statusCode).toBe(404)
  })
})

test.each([
  ['without a reason', {}],
  ['with a blank reason', { reason: '   ' }],
  ['with one character', { reason: '看' }],
  ['with too much', { reason: '长'.repeat(201) }],
  ['with more than a reason', { reason: REASON, phone: '1' }],
])('a look %s is refused', async (_case, body) => {
  const id = await submit()
  const response = await worker.post(`/api/v1/reports/${id}/phone-reveals`, body)
  expect(response.json()).toMatchObject({ status: 400, code: 'invalid_request' })
})

test('where the reporter left no phone, it is said and no look is written down', async () => {
  const client = await service.as('resident-yi')
  await service.db
    .updateTable('accounts')
    .set({ phone_sealed: null, phone_index: null })
    .where('demo_key', '=', 'resident-yi')
    .execute()
  const id = await submit(client)
  const response = await reveal(worker, id)
  expect(response.json()).toMatchObject({ status: 409, code: 'no_phone' })
  expect(await looksAt(client)).toEqual([])
})

describe('the same look sent again', () => {
  test('is answered again and written down once, also when both come at once', async () => {
    const id = await submit()
    const before = await countReveals()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => reveal(worker, id, REASON, 'reveal-key-1')),
    )
    expect(new Set(answers.map((answer) => answer.json().phone)).size).toBe(1)
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201])
    expect(await countReveals()).toBe(before + 1)
  })

  test('with another reason is refused', async () => {
    const id = await submit()
    await reveal(worker, id, REASON, 'reveal-key-2')
    const other = await reveal(worker, id, '另一个原因', 'reveal-key-2')
    expect(other.json()).toMatchObject({ status: 409, code: 'idempotency_key_reused' })
  })

  test('is no way to look again later without being seen', async () => {
    const id = await submit()
    await reveal(worker, id, REASON, 'reveal-key-3')
    service.clock.advanceHours(1.5)
    const later = await reveal(worker, id, REASON, 'reveal-key-3')
    expect(later.json()).toMatchObject({ status: 409, code: 'reveal_is_over' })
    expect(later.body).not.toMatch(/1090739/)
  })

  test('tells nothing to somebody who no longer handles the report', async () => {
    const id = await submit()
    await reveal(worker, id, REASON, 'reveal-key-4')
    const end = (ends_at: Date | null) =>
      service.db
        .updateTable('appointments')
        .set({ ends_at })
        .where('area_code', '=', '430503005003003')
        .execute()
    await end(new Date(0))
    expect((await reveal(worker, id, REASON, 'reveal-key-4')).statusCode).toBe(403)
    await end(null)
  })
})

test('after twenty looks in an hour it is enough, however they come, until the hour is over', async () => {
  const client = await service.as('worker-liu')
  const id = await submit(await service.as('resident-deng'), { gridCode: '430503005003001' })
  const answers = await Promise.all(Array.from({ length: 24 }, () => reveal(client, id)))
  const statuses = answers.map(({ statusCode }) => statusCode).sort()
  expect(statuses).toEqual([...Array(20).fill(201), ...Array(4).fill(429)])
  const refused = answers.find(({ statusCode }) => statusCode === 429)
  expect(refused?.json()).toMatchObject({ code: 'too_many_reveals' })
  service.clock.advanceHours(0.99)
  expect((await reveal(client, id)).statusCode).toBe(429)
  service.clock.advanceHours(0.02)
  expect((await reveal(client, id)).statusCode).toBe(201)
  expect((await reveal(worker, await submit())).statusCode).toBe(201)
})

test('the looks come page by page, newest first, without gap or repeat', async () => {
  const client = await service.as('resident-he')
  const id = await submit(client)
  for (let look = 0; look < 5; look += 1) {
    // Two at the same moment.
    if (look !== 3) service.clock.advanceHours(1)
    await reveal(await service.as('worker-zhou'), id, `第${look}次看`)
  }
  service.clock.set(TEST_NOW)
  const whole = await looksAt(client)
  expect(whole.map(({ reason }: { reason: string }) => reason)).toEqual(
    [4, 3, 2, 1, 0].map((look) => `第${look}次看`),
  )
  const paged: unknown[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const url: string = `/api/v1/me/reveals?limit=2${cursor && `&cursor=${cursor}`}`
    const page: { items: unknown[]; nextCursor: string | null } = (await client.get(url)).json()
    paged.push(...page.items)
    cursor = page.nextCursor
  }
  expect(paged).toEqual(whole)
  expect((await client.get('/api/v1/me/reveals?cursor=bm9uZQ')).json().code).toBe('invalid_cursor')
})

test('the phone is in no table, no audit entry and no log, but sealed for its account alone', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const { db, clock, filesFolder } = service
  const secret = 'a secret that only signs sessions of tests'
  const app = await buildApp(
    { db, clock, filesFolder, secret, dataKey: TEST_DATA_KEY, isDemo: true },
    { logger: { level: 'debug', stream } },
  )
  const client = createClient(app, worker.token)
  const { phone } = (await reveal(client, await submit())).json()
  await app.close()
  expect(phone).toMatch(PHONE)
  expect(lines.join('')).toContain('phone-reveals')
  expect(lines.join('')).not.toMatch(/1090739|先约时间/)

  const tables = await db.introspection.getTables()
  for (const { name } of tables.filter(({ isView }) => !isView)) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
    expect([name, JSON.stringify(rows).includes(phone)]).toEqual([name, false])
  }
  const chen = await db
    .selectFrom('accounts')
    .selectAll()
    .where(
      'phone_index',
      '=',
      testSealing.indexOf(phone, { table: 'accounts', column: 'phone_index' }),
    )
    .executeTakeFirstOrThrow()
  expect(chen.demo_key).toBe('resident-chen')
  const other = await db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', 'resident-li')
    .executeTakeFirstOrThrow()
  const scope = { table: 'accounts', column: 'phone_sealed' }
  const sealed = chen.phone_sealed ?? ''
  expect(testSealing.open(sealed, { ...scope, row: chen.id })).toBe(phone)
  expect(() => testSealing.open(sealed, { ...scope, row: other.id })).toThrow()
})

test('every resident of the demo has an invented number of their own that no mobile can have', async () => {
  const residents = await service.db
    .selectFrom('household_members as member')
    .innerJoin('accounts as account', 'account.id', 'member.account_id')
    .select(['account.id', 'account.phone_sealed'])
    .where('account.demo_key', 'is distinct from', 'resident-yi')
    .execute()
  const phones = residents.map(({ id, phone_sealed }) =>
    testSealing.open(phone_sealed ?? '', { table: 'accounts', column: 'phone_sealed', row: id }),
  )
  expect(new Set(phones).size).toBe(new Set(residents.map(({ id }) => id)).size)
  expect(phones.every((phone) => PHONE.test(phone))).toBe(true)
})

describe('of a person without an account', () => {
  test('the phone they left is told for a reason, and they read of it once the report is theirs', async () => {
    const { id, number, code } = await fileForSomebody(worker)
    const looked = await reveal(worker, id)
    expect([looked.statusCode, looked.json()]).toEqual([201, { phone: '13055550142' }])
    const yi = await service.as('resident-yi')
    expect(await looksAt(yi)).toEqual([])
    expect((await yi.post('/api/v1/report-lookups/adoption', { number, code })).statusCode).toBe(
      200,
    )
    expect(await looksAt(yi)).toEqual([
      expect.objectContaining({ reason: REASON, report: expect.objectContaining({ id }) }),
    ])
  })

  test.each([
    ['left no phone', { person: buildPerson({ phone: undefined }) }],
    ['is nobody, on patrol', { channel: 'patrol', person: undefined }],
  ])('who %s has none to tell, and no look is written down', async (_case, changes) => {
    const { id } = await fileForSomebody(worker, changes)
    const before = await countReveals()
    expect((await reveal(worker, id)).json().code).toBe('no_phone')
    expect(await countReveals()).toBe(before)
  })
})
