import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { OFFICE_ACTS } from '../src/lib/office-acts'
import { cast, openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { publishNotice } from './build-notice'
import { listOf } from './build-roster'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const CODE = '430503990191'
const SOURCES = path.resolve(__dirname, '../src')

/** What people do for themselves: it would tell who took part. */
const FOR_ONESELF = [
  'adopt_report',
  'appeal_content',
  'answer_subscriptions',
  'appeal_opinion',
  'ask_for_visit',
  'ask_account_deletion',
  'cast_ballot',
  'change_own_photo',
  'claim_household',
  'consent_for_elder',
  'create_report',
  'dispute_member',
  'follow_report',
  'issue_token',
  'leave_household',
  'merge_account',
  'object_to_roll',
  'offer_delegation',
  'propose_topic',
  'read_notice',
  'redeem_delegation',
  'revoke_delegation',
  'support_topic',
  'take_back_account_deletion',
  'unfollow_report',
  'withdraw_household_claim',
  'withdraw_opinion',
  'withdraw_support',
  'withdraw_topic',
  'withdraw_visit_request',
  'write_opinion',
]

interface Entry {
  readonly id: string
  readonly at: string
  readonly displayName: string
  readonly operation: string
  readonly topic: string
  readonly subjectId: string | null
}

let service: TestApp
let home: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  committee = await home.committee()
})
afterAll(() => service.close())

const entriesOf = (person: TestClient, query = '') =>
  listOf<Entry>(person, `/api/v1/office-entries?areaCode=${CODE}${query}`)

test('whatever the service writes down is either an act in office or what people do for themselves', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const written = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(SOURCES, file), 'utf8')
      return [...text.matchAll(/\boperation(?:: | = (?:\w+ \? )?)'([a-z_]+)'(?: : '([a-z_]+)')?/g)]
    })
    .flatMap(([, one = '', other]) => (other === undefined ? [one] : [one, other]))
  expect(written.length).toBeGreaterThan(60)
  const known = [...Object.keys(OFFICE_ACTS), ...FOR_ONESELF]
  expect(written.filter((operation) => !known.includes(operation))).toEqual([])
  expect(FOR_ONESELF.filter((operation) => operation in OFFICE_ACTS)).toEqual([])
})

test('acts in office are read newest first, and nobody reads who voted or who read what', async () => {
  const notice = await publishNotice(committee, CODE)
  const resident = await home.owner(1)
  await resident.post(`/api/v1/notices/${notice.id}/reads`, { acknowledge: true })
  const poll = await openPoll(home, {})
  await cast(resident, poll, 'for')
  const all = await entriesOf(committee)
  expect(all.map(({ operation }) => operation)).toEqual([
    'open_consultation',
    'create_consultation',
    'create_notice',
  ])
  expect(all[2]).toMatchObject({ topic: 'notices', subjectId: notice.id })
  expect(all[0]).toMatchObject({ topic: 'consultations', subjectId: poll.id })
  const stored = await service.db
    .selectFrom('audit_entries')
    .select(['operation', 'topic'])
    .where('community_code', '=', CODE)
    .execute()
  expect(stored).toContainEqual({ operation: 'cast_ballot', topic: null })
  expect(stored).toContainEqual({ operation: 'read_notice', topic: null })
})

test('by what it is about and by day, page by page', async () => {
  service.clock.advanceHours(24)
  committee = await home.committee()
  const notices = []
  for (const title of ['第一条通知', '第二条通知', '第三条通知']) {
    notices.push((await publishNotice(committee, CODE, { title })).id)
  }
  const day = service.clock.now().toISOString().slice(0, 10)
  const about = '&topic=notices'
  const url = `/api/v1/office-entries?areaCode=${CODE}${about}&fromDay=${day}&untilDay=${day}&limit=2`
  const first = (await committee.get(url)).json()
  const second = (await committee.get(`${url}&cursor=${first.nextCursor}`)).json()
  const shown: Entry[] = [...first.items, ...second.items]
  expect(first.items).toHaveLength(2)
  expect(second.nextCursor).toBeNull()
  expect(shown.map(({ subjectId }) => subjectId)).toEqual([...notices].reverse())
  expect(await entriesOf(committee, `${about}&fromDay=2020-01-01&untilDay=2020-01-31`)).toEqual([])
  expect(await entriesOf(committee, '&topic=people')).toEqual([])
})

test('the committee, supervisors and auditors of the area read it, nobody else', async () => {
  const url = `/api/v1/office-entries?areaCode=${CODE}`
  for (const [who, status] of [
    [await service.as(), 401],
    [await home.owner(1), 403],
    [await home.worker(), 403],
    [await service.as('operator-ren'), 403],
    [await service.as('committee-wang'), 403],
    [await service.as('subdistrict-li'), 403],
    [await service.as('supervisor-hu'), 200],
    [await service.as('auditor-gao'), 200],
    [committee, 200],
  ] as const) {
    expect((await who.get(url)).statusCode).toBe(status)
  }
  const county = '/api/v1/office-entries?areaCode=430503'
  expect((await (await service.as('auditor-gao')).get(county)).statusCode).toBe(200)
  expect((await committee.get(county)).statusCode).toBe(403)
})

test.each([
  'areaCode=4305',
  `areaCode=${CODE}&topic=votes`,
  `areaCode=${CODE}&fromDay=2026-02-30`,
  `areaCode=${CODE}&fromDay=0000-01-01`,
  `areaCode=${CODE}&cursor=abc`,
  `areaCode=${CODE}&accountId=1`,
  `areaCode=${CODE}&fromDay=2026-11-02&untilDay=2026-11-01`,
])('%s is refused', async (query) => {
  const { statusCode } = await committee.get(`/api/v1/office-entries?${query}`)
  expect([400, 422]).toContain(statusCode)
})

test('what time did is in the record and nobody’s', async () => {
  const entry = {
    community_code: CODE,
    account_id: '0',
    operation: 'archive_notice',
    topic: OFFICE_ACTS.archive_notice,
    subject_id: `${CODE}-1`,
    request_id: 'notice-clock',
    at: service.clock.now(),
  }
  await service.db.insertInto('audit_entries').values(entry).execute()
  const [newest] = await entriesOf(committee)
  expect(newest).toMatchObject({ operation: 'archive_notice', displayName: null })
})

describe('as a file', () => {
  const url = (query: string) => `/api/v1/office-entries/file?areaCode=${CODE}&${query}`
  const days = 'fromDay=2026-11-01&untilDay=2026-11-30'

  test('a file has what the list has, runs no formula, and is in the record itself', async () => {
    const name = '=HYPERLINK("http://x")'
    const key = `${CODE}-committee`
    await service.db
      .updateTable('accounts')
      .set({ display_name: name })
      .where('demo_key', '=', key)
      .execute()
    const notice = await publishNotice(await home.committee(), CODE, { title: '要下载的' })
    const csv = await committee.get(url(`${days}&topic=notices&format=csv`))
    expect(csv.headers['content-type']).toContain('text/csv')
    const [head, newest] = csv.body.split('\r\n')
    expect(head).toBe('\u{feff}时间,谁,做了什么,哪一类,编号')
    const at = new Date(service.clock.now().getTime() + 8 * 3_600_000).toISOString()
    const when = `${at.slice(0, 10)} ${at.slice(11, 16)}`
    expect(newest).toBe(`${when},"'=HYPERLINK(""http://x"")",发通知,通知,${notice.id}`)
    const xlsx = await committee.get(url(`${days}&format=xlsx`))
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const taken = await entriesOf(committee, '&topic=people')
    expect(taken.map(({ operation }) => operation)).toEqual(['export_record', 'export_record'])
  })

  test('what is known by no number has a dash', async () => {
    const file = await committee.get(url(`${days}&topic=people&format=csv`))
    expect(file.body.split('\r\n')[1]).toMatch(/,下载操作记录,人员,—$/)
  })

  test('a last day before the first is refused', async () => {
    const turned = await committee.get(url('fromDay=2026-11-30&untilDay=2026-11-01&format=csv'))
    expect(turned.statusCode).toBe(422)
    expect(turned.json()).toMatchObject({ code: 'record_days_reversed' })
  })

  test('more than three months are refused, and so is whoever may not read it', async () => {
    const long = await committee.get(url('fromDay=2026-01-01&untilDay=2026-11-30&format=csv'))
    expect(long.json()).toMatchObject({ code: 'record_too_long', fields: { untilDay: 'too_long' } })
    expect((await committee.get(url('fromDay=2026-11-01&format=csv'))).statusCode).toBe(400)
    for (const person of [await home.owner(1), await home.worker()]) {
      expect((await person.get(url(`${days}&format=csv`))).statusCode).toBe(403)
    }
  })
})
