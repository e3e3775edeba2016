import { randomUUID } from 'node:crypto'
import { readWorkbook } from '../src/modules/rosters/sheet/read-workbook'
import { approve, claimed, insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { check, confirm, listOf, settled } from './build-roster'
import { buildReport, fileReport } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990198'
const ROSTER = '/api/v1/roster'
const OF = `?communityCode=${CODE}`

let service: TestApp
let home: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  committee = await home.committee()
  const { id } = await check(committee, CODE, [
    [
      '001',
      '1栋',
      '1单元101',
      '90.05',
      '陈慧、陈明',
      '10907390001、10907390002',
      '陈慧',
      '10907390001',
      '否',
    ],
    ['002', '9栋', '101', '86.40', '陈慧', '10907390001', null, null, '是'],
  ])
  await confirm(committee, id)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const householdId = () => `${CODE}-${home.householdIds[0]}`

test('the committee sees how much is in its roster', async () => {
  expect((await committee.get(`${ROSTER}${OF}`)).json()).toEqual({
    ...{ buildings: 3, households: 7, withOwners: 2, withContact: 1 },
    changedAt: TEST_NOW.toISOString(),
  })
})

test('households are listed by their doors with people masked', async () => {
  const all = await listOf(committee, `${ROSTER}/households${OF}`)
  expect(all).toHaveLength(7)
  expect(JSON.stringify(all)).not.toMatch(/陈慧|陈明|1090739/)
  expect(await listOf(committee, `${ROSTER}/households${OF}&door=1栋1-101`)).toMatchObject([
    {
      id: householdId(),
      label: '1栋 1单元101',
      floorAreaHundredths: 9005,
      owners: [
        { name: '陈*', phone: '109****0001' },
        { name: '陈*', phone: '109****0002' },
      ],
      contact: { name: '陈*', phone: '109****0001' },
    },
  ])
  const page = (await committee.get(`${ROSTER}/households${OF}&limit=3`)).json()
  expect(page.items).toHaveLength(3)
  expect(page.nextCursor).not.toBeNull()
})

test('whose phone it is can be asked, and the answer names no other', async () => {
  const find = async (phone: string) =>
    (await committee.post(`${ROSTER}/phone-searches`, { communityCode: CODE, phone })).json()
  expect((await find('10907390001')).items).toMatchObject([
    { label: '1栋 1单元101' },
    { label: '9栋 101' },
  ])
  expect((await find('10907390002')).items).toMatchObject([{ label: '1栋 1单元101' }])
  expect(await find('10907390009')).toEqual({ items: [] })
  expect((await find('张三')).code).toBe('invalid_request')
})

test('whoever tries numbers out is stopped, and every search is in the record without its number', async () => {
  service.clock.advanceHours(2)
  const member = await home.committee()
  const find = (phone: string, key?: string) =>
    member.post(`${ROSTER}/phone-searches`, { communityCode: CODE, phone }, key)
  const key = randomUUID()
  const numbers = Array.from({ length: 35 }, (_, at) => String(10907391000 + at))
  const [first = '', ...others] = numbers
  expect((await find(first, key)).statusCode).toBe(200)
  expect((await find(first, key)).statusCode).toBe(200)
  expect((await find('10907390001', key)).json().code).toBe('idempotency_key_reused')
  const answers = await Promise.all(others.map((phone) => find(phone)))
  const refused = answers.filter(({ statusCode }) => statusCode === 429)
  expect(refused).toHaveLength(5)
  expect(refused[0]?.json().code).toBe('too_many_phone_searches')
  const url = `/api/v1/office-entries?areaCode=${CODE}&topic=personal_data`
  const entries = await listOf<{ operation: string; at: string }>(member, url)
  const now = service.clock.now().toISOString()
  expect(
    entries.filter(({ operation, at }) => operation === 'search_roster_phone' && at === now),
  ).toHaveLength(30)
  const keys = await service.db.selectFrom('idempotency_keys').selectAll().execute()
  expect(JSON.stringify([entries, keys])).not.toContain(first)
  service.clock.advanceHours(1.01)
  expect((await find('10907390001')).json().items).toHaveLength(2)
})

test('a look at people is written down with its reason, and not what was seen', async () => {
  const look = (key?: string) =>
    committee.post(
      `${ROSTER}/households/${householdId()}/reveals`,
      { reason: '楼上漏水，要联系' },
      key,
    )
  const key = randomUUID()
  const seen = await look(key)
  expect(seen.statusCode).toBe(201)
  expect(seen.json()).toEqual({
    owners: [
      { name: '陈慧', phone: '10907390001' },
      { name: '陈明', phone: '10907390002' },
    ],
    contact: { name: '陈慧', phone: '10907390001' },
  })
  expect((await look(key)).json()).toEqual(seen.json())
  service.clock.advanceHours(1.1)
  const later = await look(key)
  expect(later.json()).toMatchObject({ status: 409, code: 'reveal_is_over' })
  expect(later.body).not.toMatch(/陈慧|1090739/)
  service.clock.set(TEST_NOW)
  const reveals = await service.db.selectFrom('roster_reveals').selectAll().execute()
  expect(reveals).toMatchObject([{ reason: '楼上漏水，要联系' }])
  const keys = await service.db.selectFrom('idempotency_keys').selectAll().execute()
  expect(JSON.stringify(keys)).not.toMatch(/陈慧|10907390001/)
  const codes = []
  for (let at = 0; at < 20; at += 1) codes.push((await look()).statusCode)
  expect(codes.filter((code) => code === 201)).toHaveLength(19)
  expect((await look()).json()).toMatchObject({ code: 'too_many_reveals' })
})

test('those who live in a household read of the look, page by page with the others, and nobody else', async () => {
  service.clock.advanceHours(1.2)
  const member = await home.committee()
  const url = `${ROSTER}/households/${householdId()}/reveals`
  const looksOf = async (person: TestClient) =>
    (await listOf<{ reason: string }>(person, '/api/v1/me/reveals')).filter(({ reason }) =>
      reason.startsWith('水表'),
    )
  const moveIn = async (name: string, phone?: string) => {
    await insertNewcomer(service, `${CODE}-${name}`, phone)
    const person = await service.as(`${CODE}-${name}`)
    const { id } = await claimed(person, householdId())
    expect((await approve(member, id)).statusCode).toBe(200)
    return person
  }
  const resident = await moveIn('resident', '10907390077')
  const family = await home.family(1)
  const [gridCode] = home.gridCodes
  const report = await fileReport(resident, buildReport(undefined, { gridCode }))
  await member.post(`/api/v1/reports/${report}/phone-reveals`, { reason: '水表一' })
  expect((await member.post(url, { reason: '水表二' })).statusCode).toBe(201)
  expect((await family.post(`/api/v1/households/${householdId()}/departure`)).statusCode).toBe(200)
  expect((await member.post(url, { reason: '水表三' })).statusCode).toBe(201)
  expect(await looksOf(resident)).toMatchObject([
    {
      what: 'household',
      reason: '水表三',
      by: { role: 'committee_member' },
      report: null,
      household: '1栋 1单元101',
    },
    { what: 'household', reason: '水表二' },
    { what: 'phone', reason: '水表一', household: null },
  ])
  const first = (await resident.get('/api/v1/me/reveals?limit=1')).json()
  const second = (
    await resident.get(`/api/v1/me/reveals?limit=1&cursor=${first.nextCursor}`)
  ).json()
  expect([first, second].map(({ items }) => items[0].reason)).toEqual(['水表三', '水表二'])
  // Whoever left reads what was looked at while they lived there, whoever came later nothing of before.
  expect(await looksOf(family)).toMatchObject([{ reason: '水表二' }])
  expect(await looksOf(await moveIn('later'))).toEqual([])
  expect(await looksOf(await home.owner(2))).toEqual([])
})

test('a household of which the roster has nobody cannot be looked at', async () => {
  const url = `${ROSTER}/households/${CODE}-${home.householdIds[1]}/reveals`
  expect((await committee.post(url, { reason: '要联系' })).json()).toMatchObject({
    code: 'no_contact',
  })
})

test('the history tells what was changed, by whom and when, and of people only that they were', async () => {
  const changes = await listOf(committee, `${ROSTER}/changes${OF}`)
  expect(changes).toMatchObject([
    { kind: 'added', label: '9栋 101', fields: [], areaBefore: null, areaAfter: 8640 },
    {
      kind: 'changed',
      label: '1栋 1单元101',
      fields: ['area', 'owners', 'contact'],
      ...{ areaBefore: 8640, areaAfter: 9005 },
      changedAt: TEST_NOW.toISOString(),
    },
  ])
  expect(JSON.stringify(changes)).not.toMatch(/陈/)
})

test('the export holds every household with people masked, and imported again changes nothing', async () => {
  const response = await committee.get(`${ROSTER}/export${OF}`)
  expect(response.headers['content-type']).toContain('spreadsheetml')
  const reading = await readWorkbook(response.rawPayload)
  expect(reading).toMatchObject({ kind: 'read', rowCount: 7, faults: [] })
  expect(response.rawPayload.includes('10907390001')).toBe(false)
  const upload = await committee.upload(`/api/v1/roster-imports${OF}`, response.rawPayload)
  expect(await settled(committee, upload.json().id)).toMatchObject({
    status: 'ready',
    ...{ addedCount: 0, changedCount: 0, sameCount: 7, missingCount: 0 },
  })
})

test('the template is a sheet that only lacks rows', async () => {
  const response = await committee.get(`${ROSTER}/template`)
  expect(await readWorkbook(response.rawPayload)).toEqual({ kind: 'refused', problem: 'no_rows' })
})

test('nobody but the committee of the community reads its roster', async () => {
  const others = [await home.worker(), await home.owner(1), await service.as('committee-wang')]
  for (const other of others) {
    for (const path of ['', '/households', '/changes', '/export']) {
      expect((await other.get(`${ROSTER}${path}${OF}`)).statusCode).toBe(403)
    }
    const search = { communityCode: CODE, phone: '10907390001' }
    expect((await other.post(`${ROSTER}/phone-searches`, search)).statusCode).toBe(403)
    const url = `${ROSTER}/households/${householdId()}/reveals`
    expect((await other.post(url, { reason: '要联系' })).statusCode).toBe(404)
  }
  const visitor = await service.as()
  expect((await visitor.get(`${ROSTER}${OF}`)).statusCode).toBe(401)
})
