import type { Selectable } from 'kysely'
import type { Database } from '../src/db/schema'
import { loadDemoNotices } from '../src/demo/load-demo-notices'
import { parseTenantId } from '../src/lib/ids'
import { createSeededRandom } from '../src/lib/seeded-random'
import { type AtThatTime, enterPast, repeat, without } from './demo-past'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let past: AtThatTime
let notices: Selectable<Database['notices']>[]

beforeAll(async () => {
  service = await startTestApp()
  past = await enterPast(service)
  notices = await service.db.selectFrom('notices').selectAll().orderBy('id').execute()
})
afterAll(() => service.close())

test('published again through the service, the notices are the very same', async () => {
  for (const notice of notices) {
    const committee = await past(notice.author_account_id, notice.published_at)
    const id = await repeat(committee, '/notices', {
      areaCode: notice.area_code,
      category: notice.category,
      title: notice.title,
      body: notice.body,
      asksAcknowledgement: notice.asks_acknowledgement,
      expiresAt: notice.expires_at.toISOString(),
    })
    const again = await service.db
      .selectFrom('notices')
      .selectAll()
      .where('id', '=', parseTenantId(id).id)
      .executeTakeFirstOrThrow()
    expect(without(again, 'id')).toEqual(without(notice, 'id'))
  }
})

test('every community has a current notice, and one has expired', () => {
  const current = notices.filter(({ expires_at }) => expires_at > TEST_NOW)
  expect(new Set(current.map(({ community_code }) => community_code)).size).toBe(3)
  expect(notices.length - current.length).toBe(1)
  expect(notices.filter(({ published_at }) => published_at >= TEST_NOW)).toEqual([])
})

test('whoever read a notice lives in its area and read it while it was current', async () => {
  const reads = await service.db
    .selectFrom('notice_reads')
    .innerJoin('notices', 'notices.id', 'notice_reads.notice_id')
    .innerJoin('households', 'households.id', 'notice_reads.household_id')
    .leftJoin('household_members', (join) =>
      join
        .onRef('household_members.account_id', '=', 'notice_reads.account_id')
        .onRef('household_members.household_id', '=', 'notice_reads.household_id'),
    )
    .selectAll('notice_reads')
    .select(['area_code', 'grid_code', 'published_at', 'expires_at', 'relation'])
    .select('asks_acknowledgement')
    .execute()
  const wrong = reads.filter(
    (read) =>
      read.relation === null ||
      !read.grid_code.startsWith(read.area_code) ||
      read.read_at < read.published_at ||
      read.read_at >= read.expires_at ||
      read.read_at > TEST_NOW ||
      (read.acknowledged_at !== null &&
        (!read.asks_acknowledgement || read.acknowledged_at < read.read_at)),
  )
  expect(reads.length).toBeGreaterThan(300)
  expect(wrong).toEqual([])
})

test('nobody in the cast has read anything yet', async () => {
  const { count } = await service.db
    .selectFrom('notice_reads')
    .innerJoin('accounts', 'accounts.id', 'notice_reads.account_id')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('demo_key', 'not like', 'account-%')
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(0)
})

const DAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

test.each(DAYS)('on a %s too, a notice expires on the day it speaks of', async (today) => {
  const now = new Date('2026-12-06T23:30:00+08:00')
  now.setUTCDate(now.getUTCDate() + DAYS.indexOf(today))
  const author = notices[0]?.author_account_id ?? ''
  const people = {
    residents: [],
    accountOf: () => author,
    residentOf: () => {
      throw new RangeError('Nobody lives here')
    },
    workerOf: () => author,
    roleOf: () => 'grid_worker' as const,
  }
  await service.db
    .transaction()
    .execute((trx) => loadDemoNotices(trx, people, createSeededRandom(1), now))
  const published = await service.db
    .selectFrom('notices')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(notices.length)
    .execute()
  const spoken = published.flatMap(({ title, body, expires_at }) => {
    const [day] = /周[日一二三四五六]/.exec(title + body) ?? []
    return day
      ? [{ day, expiresOn: DAYS[new Date(expires_at.getTime() + 8 * 3_600_000).getUTCDay()] }]
      : []
  })
  expect(spoken).toHaveLength(4)
  for (const { day, expiresOn } of spoken) expect(day).toBe(expiresOn)
})
