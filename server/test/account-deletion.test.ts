import { sql } from 'kysely'
import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { runAccountClock } from '../src/modules/accounts/run-account-clock'
import { createMediaService } from '../src/modules/media/media-service'
import { appointed } from './build-appointment'
import { openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { buildReport, REPORTS } from './file-report'
import { giveConsent } from './give-consent'
import { DEVELOPMENT_SMS, signInBySms, somePhone } from './sign-in-by-sms'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const COMMUNITY = '430503990266'
const DELETION = '/api/v1/me/deletion'

let service: TestApp
let home: Neighbourhood
beforeAll(async () => {
  service = await startTestApp({ sms: DEVELOPMENT_SMS })
  home = await buildNeighbourhood(service, COMMUNITY)
})
afterAll(() => service.close())
beforeEach(() => service.clock.advanceHours(0.02))

async function newcomer() {
  const phone = somePhone()
  const { client } = await signInBySms(service, phone)
  const { id } = await service.db
    .selectFrom('accounts')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { phone, client, id }
}

/** @returns its id */
async function report(client: TestClient, over: object = {}): Promise<string> {
  const body = '楼下的路灯坏了三天'
  const grid = { gridCode: home.gridCodes[0], isAnonymous: false, body, ...over }
  const response = await client.post(REPORTS, buildReport(undefined, grid))
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json().id
}

async function runClock() {
  const storage = createLocalStorage(service.filesFolder)
  const media = createMediaService({ ...service, storage, secret: 'signs links of this test only' })
  expect(await runAccountClock({ ...service, media })).toEqual({ failures: [] })
}

const stored = async (table: string) => {
  const { rows } = await sql`select * from ${sql.table(table)}`.execute(service.db)
  return JSON.stringify(rows)
}

test('for seven days one changes one’s mind by a tap', async () => {
  const { client } = await newcomer()
  expect((await client.get(DELETION)).json()).toEqual({ dueAt: null, isInOffice: false })
  expect((await client.post(DELETION)).statusCode).toBe(204)
  const dueAt = new Date(service.clock.now().getTime() + 7 * 86_400_000).toISOString()
  expect((await client.get(DELETION)).json()).toEqual({ dueAt, isInOffice: false })
  service.clock.advanceHours(1)
  await client.post(DELETION)
  expect((await client.get(DELETION)).json().dueAt).toBe(dueAt)
  expect((await client.delete(DELETION)).statusCode).toBe(204)
  service.clock.advanceHours(8 * 24)
  await runClock()
  service.clock.advanceHours(-8 * 24)
  expect((await client.get('/api/v1/me')).statusCode).toBe(200)
})

test('then the person is gone, what is public stays without them, and the phone begins afresh', async () => {
  const { client, id, phone } = await newcomer()
  await client.put('/api/v1/me/name', { displayName: '陈小满' })
  await service.db
    .insertInto('household_members')
    .values({
      community_code: COMMUNITY,
      household_id: home.householdIds[0] ?? '',
      account_id: id,
      relation: 'tenant',
    })
    .execute()
  const reportId = await report(client)
  await client.post(DELETION)
  service.clock.advanceHours(7 * 24 - 1)
  await runClock()
  expect(await stored('accounts')).toContain('陈小满')
  service.clock.advanceHours(2)
  await runClock()
  expect(await stored('accounts')).not.toContain('陈小满')
  for (const table of ['household_members', 'web_sessions', 'idempotency_keys']) {
    expect(await stored(table)).not.toContain(`"account_id":"${id}"`)
  }
  const shown = await (await home.committee()).get(`/api/v1/reports/${reportId}`)
  expect(shown.json()).toMatchObject({ body: '楼下的路灯坏了三天' })
  expect(shown.body).not.toContain('陈小满')
  expect(shown.body).not.toContain(phone)
  const audit = await service.db
    .selectFrom('audit_entries')
    .select('operation')
    .where('account_id', '=', id)
    .execute()
  expect(audit.map(({ operation }) => operation)).toContain('create_report')
  const again = await signInBySms(service, phone)
  expect((await again.client.get('/api/v1/me')).json()).toMatchObject({
    displayName: '居民',
    households: [],
  })
})

test('what somebody wrote down at a door is that home’s and stays; of their own home it ends with them', async () => {
  const { client, id } = await newcomer()
  const [own = '', others = ''] = home.householdIds.slice(-2)
  const at = { community_code: COMMUNITY, recorded_by_account_id: id }
  await service.db
    .deleteFrom('household_members')
    .where('household_id', '=', own)
    .where('community_code', '=', COMMUNITY)
    .execute()
  await service.db
    .insertInto('household_members')
    .values({
      community_code: COMMUNITY,
      household_id: own,
      account_id: id,
      relation: 'tenant',
    })
    .execute()
  for (const householdId of [own, others]) {
    await service.db
      .insertInto('door_consents')
      .values({ ...at, household_id: householdId, recorded_at: service.clock.now() })
      .execute()
  }
  await client.post(DELETION)
  service.clock.advanceHours(7 * 24 + 1)
  await runClock()
  const left = await service.db
    .selectFrom('door_consents')
    .select('household_id')
    .where('recorded_by_account_id', '=', id)
    .execute()
  expect(left).toEqual([{ household_id: others }])
})

test('words that the public never read go with their person; of a report its category, grid and dates stay', async () => {
  const { client, id } = await newcomer()
  await giveConsent(client, 'phone')
  const secret = { body: '隔壁搬来一架大钢琴', address: '三栋二单元门口', isPublic: false }
  const privateId = await report(client, secret)
  const heldId = await report(client, { body: '这句话还在等检查呢', address: '五栋后门' })
  const heldKey = heldId.split('-')[1] ?? ''
  await sql`update reports set is_public = false, check_status = 'manual'
    where community_code = ${COMMUNITY} and id = ${heldKey}`.execute(service.db)
  await sql`
    insert into content_checks (community_code, kind, subject_id, report_id, author_account_id, status, asked_at)
    values (${COMMUNITY}, 'report', ${heldKey}, ${heldKey}, ${id}, 'manual', ${service.clock.now()})
    on conflict (community_code, kind, subject_id) do update
       set status = 'manual', decided_at = null, decided_by = null, next_try_at = null`.execute(
    service.db,
  )
  await sql`
    insert into topics (community_code, area_code, title, body, status, check_status, author_account_id,
                        household_count, support_needed, answer_work_days, proposed_at, closes_at)
    values (${COMMUNITY}, ${COMMUNITY}, '没通过的议题', '没通过的正文', 'collecting', 'declined', ${id}, 3, 1, 5,
            ${service.clock.now()}, ${new Date(service.clock.now().getTime() + 30 * 86_400_000)})`.execute(
    service.db,
  )
  await client.post(DELETION)
  service.clock.advanceHours(8 * 24)
  await runClock()
  const kept = `${await stored('reports')}${await stored('report_activities')}${await stored('topics')}`
  for (const word of ['一架大钢琴', '三栋二单元', '等检查', '五栋后门', '没通过的']) {
    expect(kept).not.toContain(word)
  }
  const committee = await home.committee()
  for (const reportId of [privateId, heldId]) {
    const shown = await committee.get(`/api/v1/reports/${reportId}`)
    expect(shown.json()).toMatchObject({ body: '已注销用户', gridCode: home.gridCodes[0] })
    expect((await (await service.as()).get(`/api/v1/reports/${reportId}`)).statusCode).toBe(404)
  }
  const checks = await sql`select from content_checks
    where author_account_id = ${id} and status <> 'passed'`.execute(service.db)
  expect(checks.rows).toEqual([])
  const consents = await service.db
    .selectFrom('consents')
    .select('withdrawn_at')
    .where('account_id', '=', id)
    .execute()
  expect(consents).toEqual([{ withdrawn_at: service.clock.now() }])
})

test('whoever holds an office is relieved of it first, also when appointed within the week', async () => {
  const { client, id } = await newcomer()
  await client.post(DELETION)
  await service.db
    .insertInto('appointments')
    .values({
      account_id: id,
      role: 'committee_member',
      area_code: COMMUNITY,
      department_code: null,
      duty_from: null,
      duty_until: null,
      starts_at: new Date(0),
      ends_at: null,
    })
    .execute()
  service.clock.advanceHours(8 * 24)
  await runClock()
  const account = await service.db
    .selectFrom('accounts')
    .select('closed_at')
    .where('id', '=', id)
    .executeTakeFirst()
  expect(account?.closed_at).toBeNull()
  const demo = await service.as(`${COMMUNITY}-committee`)
  expect((await demo.post(DELETION)).json().code).toBe('deletion_of_demo')
  await service.db
    .updateTable('accounts')
    .set({ is_demo: false })
    .where('demo_key', '=', `${COMMUNITY}-committee`)
    .execute()
  expect((await demo.post(DELETION)).json().code).toBe('deletion_in_office')
  expect((await demo.get(DELETION)).json().isInOffice).toBe(true)
  await service.db
    .updateTable('accounts')
    .set({ is_demo: true })
    .where('demo_key', '=', `${COMMUNITY}-committee`)
    .execute()
})

test('two clocks at once erase each account once', async () => {
  const { client } = await newcomer()
  await client.post(DELETION)
  service.clock.advanceHours(8 * 24)
  await Promise.all([runClock(), runClock()])
  const { rows } = await sql`select from account_deletions where due_at <= ${service.clock.now()}
    and account_id not in (select account_id from appointments)`.execute(service.db)
  expect(rows).toEqual([])
})

describe('a copy of one’s data', () => {
  test('tells what one wrote and where one lives, in words; and nobody else’s', async () => {
    const { client, phone } = await newcomer()
    const other = await newcomer()
    await client.put('/api/v1/me/name', { displayName: '何平安' })
    await report(client)
    const { sections } = (await client.get('/api/v1/me/data?format=json')).json<{
      sections: { title: string; rows: string[][] }[]
    }>()
    const rowsOf = (title: string) => sections.find((one) => one.title === title)?.rows
    expect(rowsOf('我的账号')).toContainEqual(['手机号', phone])
    expect(rowsOf('我的账号')).toContainEqual(['称呼', '何平安'])
    expect(rowsOf('报过的事')?.[0]).toContain('楼下的路灯坏了三天')
    const others = (await other.client.get('/api/v1/me/data?format=json')).body
    for (const word of [phone, '何平安', '路灯']) expect(others).not.toContain(word)
  })

  test('has what was agreed to, appealed, delegated and told in it, and no codes of the machine', async () => {
    service.clock.set(TEST_NOW)
    const { client, id, phone } = await newcomer()
    await giveConsent(client, 'phone')
    const reportId = await report(client)
    const now = service.clock.now()
    const household = home.householdIds[0] ?? ''
    await sql`
      insert into household_traits (community_code, household_id, trait, consented_by_account_id, consented_at)
      values (${COMMUNITY}, ${household}, 'elder_70', ${id}, ${now})`.execute(service.db)
    await sql`
      insert into content_checks (community_code, kind, subject_id, author_account_id, status, asked_at, decided_at,
                                  decided_note, appeal, appealed_at)
      values (${COMMUNITY}, 'topic', 9001, ${id}, 'declined', ${now}, ${now}, '写了门牌号', '门牌号是公开的', ${now})`.execute(
      service.db,
    )
    const poll = await openPoll(home, {})
    const [unit] = await service.db
      .selectFrom('voting_units')
      .select(['id', 'poll_id'])
      .where('community_code', '=', COMMUNITY)
      .limit(1)
      .execute()
    expect(poll).toBeDefined()
    await sql`
      insert into delegations (community_code, poll_id, voting_unit_id, principal_account_id, delegate_account_id, status, offered_at)
      values (${COMMUNITY}, ${unit?.poll_id}, ${unit?.id}, ${(await newcomer()).id}, ${id}, 'waiting', ${now})`.execute(
      service.db,
    )
    await appointed(await home.committee(), home.gridCodes[0] ?? '', phone, { isSecond: true })
    const { sections } = (await client.get('/api/v1/me/data?format=json')).json<{
      sections: { title: string; columns: string[]; rows: string[][] }[]
    }>()
    const rowOf = (title: string) => sections.find((one) => one.title === title)?.rows[0]
    for (const { columns, rows } of sections) {
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
    expect(rowOf('同意过的事')).toEqual(expect.arrayContaining(['用我的手机号', '1']))
    expect(rowOf('同意登记的家里情况')).toContain('家里有七十岁以上的老人')
    expect(sections.find(({ title }) => title === '公开以前的检查')?.rows).toContainEqual(
      expect.arrayContaining(['议题', '没有通过', '写了门牌号', '门牌号是公开的']),
    )
    expect(rowOf('替别人投票')).toContain('等居委会核实')
    expect(rowOf('收到的消息')?.[0]).toContain('您被任命为网格员。')
    expect(rowOf('任职')?.[0]).toBe('网格员')
    expect(rowOf('报过的事')).toEqual(expect.arrayContaining([reportId, '等着受理']))
    const codes = /^(submit|submitted|waiting|declined|grid_worker|elder_70|phone|topic|[0-9]{15})$/
    for (const cell of sections.flatMap(({ rows }) => rows.flat())) expect(cell).not.toMatch(codes)
  })

  test('is a sheet to read as well; a visitor gets none', async () => {
    const { client } = await newcomer()
    const sheet = await client.get('/api/v1/me/data?format=xlsx')
    expect(sheet.statusCode).toBe(200)
    expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const visitor = await service.as()
    expect((await visitor.get('/api/v1/me/data?format=json')).statusCode).toBe(401)
  })
})
