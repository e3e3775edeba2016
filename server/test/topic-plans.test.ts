import { sql } from 'kysely'
import { findDrafts, listAdoptedTopics } from '../src/modules/topics/adopted-topics-repository'
import { findSupports } from '../src/modules/topics/supports-repository'
import {
  countOpenTopicsOf,
  findTopic,
  listTopics,
  listWaitingTopics,
} from '../src/modules/topics/topics-repository'
import { expectLean, QueryLog } from './query-plans'
import { startTestApp, type TestApp } from './test-app'

const TENANT_TABLES = ['topics', 'topic_supports', 'consultations']
const PAGE = { limit: 20 }
const COMMUNITIES = 100
/** Of a community, over three years: most lapse or are answered, one in a hundred waits. */
const TOPICS = 300

let service: TestApp
let busy: { communityCode: string; accountId: string; householdIds: string[] }

beforeAll(async () => {
  service = await startTestApp()
  const { db, clock } = service
  const home = await db
    .selectFrom('household_members')
    .select(['community_code', 'account_id', 'household_id'])
    .limit(1)
    .executeTakeFirstOrThrow()
  busy = {
    communityCode: '990101000000',
    accountId: home.account_id,
    householdIds: [home.household_id],
  }
  await sql`
    insert into places (code, parent_code, level, name)
    select '990101' || lpad((c / 10)::text, 3, '0') || lpad((c % 10)::text, 3, '0'), null, 'community', '试算社区' || c
    from generate_series(0, ${COMMUNITIES - 1}::int) c`.execute(db)
  await sql`
    insert into topics (community_code, area_code, title, body, status, author_account_id, household_count,
      support_needed, answer_work_days, proposed_at, closes_at, answer_due_at, ended_at, answer)
    select code, code, '试算议题', '试算的内容', status, ${home.account_id}, 400, 20, 15, at, at + interval '60 days',
      case when status not in ('collecting', 'withdrawn') then at + interval '30 days' end,
      case when status not in ('collecting', 'waiting') then at + interval '25 days' end,
      case when status in ('adopted', 'answered', 'declined') then '答复' end
    from (
      select code, ${clock.now()}::timestamptz - n * interval '4 days' as at,
        case when n % 100 = 7 then 'waiting' when n % 20 = 2 then 'adopted' when n % 4 = 0 then 'answered' when n % 4 = 1 then 'declined'
          else 'collecting' end as status
      from places, generate_series(1, ${TOPICS}::int) n where code like '990101%') as topic`.execute(
    db,
  )
  await sql`
    insert into consultations (community_code, area_code, title, body, status, author_account_id, created_at, topic_id)
    select community_code, area_code, title, body, case when n = 1 then 'draft' else 'closed' end, author_account_id,
      ended_at, case when n < 3 and hashint8(id) % 2 = 0 then id end
    from topics, generate_series(1, 10) n
    where community_code like '990101%' and status = 'adopted'`.execute(db)
  await sql`
    insert into topic_supports (community_code, topic_id, household_id, account_id, supported_at)
    select community_code, topic.id, household_id, account_id, now()
    from (select id from topics where community_code = ${home.community_code}) as topic, household_members
    where community_code = ${home.community_code}
    on conflict do nothing`.execute(db)
  await sql`analyze`.execute(db)
}, 120_000)
afterAll(() => service.close())

test.each([true, false])(
  'a community’s list (open: %s) comes from an index, page after page',
  async (isOpen) => {
    const queries = new QueryLog(service.db)
    const { communityCode } = busy
    for (const readableBy of ['committee', { accountId: undefined }, { accountId: '1' }] as const) {
      const read = (page: { limit: number; cursor?: string }) =>
        listTopics(queries.db, { communityCode, isOpen, readableBy }, page, service.clock.now())
      const first = await read({ limit: 5 })
      expect(first.items).toHaveLength(5)
      await read({ limit: 5, cursor: first.nextCursor ?? '' })
    }
    for (const plan of await queries.explain()) expectLean(plan, TENANT_TABLES)
  },
)

test.each(['990101', '990101003', '990101000000'])(
  'what waits in %s comes from an index, page after page',
  async (areaCode) => {
    const queries = new QueryLog(service.db)
    const first = await listWaitingTopics(queries.db, areaCode, { limit: 2 })
    expect(first.items).toHaveLength(2)
    await listWaitingTopics(queries.db, areaCode, { ...PAGE, cursor: first.nextCursor ?? '' })
    for (const plan of await queries.explain()) expectLean(plan, TENANT_TABLES)
  },
)

test('what was adopted and its drafts come from indexes, page after page', async () => {
  const queries = new QueryLog(service.db)
  const first = await listAdoptedTopics(queries.db, busy.communityCode, { limit: 5 })
  expect(first.items).toHaveLength(5)
  const page = { ...PAGE, cursor: first.nextCursor ?? '' }
  expect((await listAdoptedTopics(queries.db, busy.communityCode, page)).items).not.toHaveLength(0)
  await findDrafts(queries.db, first.items)
  for (const plan of await queries.explain()) expectLean(plan, TENANT_TABLES)
})

test('a topic, who supports it, and what one has open come from indexes', async () => {
  const queries = new QueryLog(service.db)
  const topics = await service.db
    .selectFrom('topic_supports')
    .select(['community_code', 'topic_id'])
    .distinct()
    .limit(3)
    .execute()
  const ids = topics.map(({ community_code, topic_id }) => ({
    communityCode: community_code,
    id: topic_id,
  }))
  const [id = { communityCode: '', id: '0' }] = ids
  expect(await findTopic(queries.db, id)).toBeDefined()
  expect((await findSupports(queries.db, ids, busy.householdIds)).size).toBeGreaterThan(0)
  await queries.db.transaction().execute((trx) => countOpenTopicsOf(trx, busy, service.clock.now()))
  for (const plan of await queries.explain()) expectLean(plan, [...TENANT_TABLES, 'accounts'])
})
