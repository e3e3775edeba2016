import { sql } from 'kysely'
import type { Page, PageRequest } from '../src/db/keyset'
import { listCorrections } from '../src/modules/corrections/corrections-repository'
import { listDocuments } from '../src/modules/documents/documents-repository'
import { countMilestones, listMilestones } from '../src/modules/milestones/milestones-repository'
import { countCurrentOf, countOpinions } from '../src/modules/opinions/count-opinions-repository'
import {
  listAppealed,
  listOfAuthor,
  listPublic,
  listWaiting,
} from '../src/modules/opinions/opinions-repository'
import { expectLean, QueryLog } from './query-plans'
import { startTestApp, type TestApp } from './test-app'

/** Communities, and consultations in each; one of them has most of what is written. */
const COMMUNITIES = 30
const BUSY = '990102000000'
/** Opinions to the busy consultation, and as many spread over the others. */
const OPINIONS = 6000

let service: TestApp
let consultation: { communityCode: string; id: string }
let accountId: string

beforeAll(async () => {
  service = await startTestApp()
  const { db, clock } = service
  const now = clock.now()
  accountId = (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirstOrThrow()).id
  await sql`
    insert into places (code, parent_code, level, name)
    select '990102' || lpad(c::text, 6, '0'), null, 'community', '试算社区' || c
    from generate_series(0, ${COMMUNITIES - 1}::int) c`.execute(db)
  await sql`
    insert into consultations (community_code, area_code, title, body, status, author_account_id, created_at)
    select code, code, '试算议事', '试算的内容', 'opinions', ${accountId}, ${now}::timestamptz
    from places, generate_series(1, 3) where code like '990102%'`.execute(db)
  const { id } = await db
    .selectFrom('consultations')
    .select('id')
    .where('community_code', '=', BUSY)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  consultation = { communityCode: BUSY, id }
  await sql`
    insert into opinions (community_code, consultation_id, author_account_id, body, status, written_at, published_at,
      answered_at, decided_rule, decided_note, decided_at, appeal, appealed_at)
    select community_code, id, ${accountId}, '试算的意见', status, at,
      case when status = 'public' then at end, case when status = 'public' and n % 3 = 0 then at end,
      case when status = 'declined' then 'off_topic' end, case when status = 'declined' then '不相干' end,
      case when status = 'declined' then at end, case when status = 'declined' then '请再看' end,
      case when status = 'declined' then at end
    from (
      select community_code, id, n, ${now}::timestamptz - n * interval '1 minute' as at,
        case n % 100 when 1 then 'waiting' when 2 then 'declined' when 3 then 'withdrawn' else 'public' end as status
      from consultations, generate_series(1, ${OPINIONS}::int) n
      where community_code like '990102%' and (id = ${id} or n <= 60)) as opinion`.execute(db)
  await sql`
    insert into milestones (community_code, consultation_id, title, first_due_on, due_on, status, added_at, ended_at, note)
    select community_code, id, '试算', day, day, status, ${now}::timestamptz,
      case when status = 'done' then ${now}::timestamptz end, case when status = 'done' then '办了' end
    from (
      select community_code, id, to_char(${now}::timestamptz + n * interval '1 day', 'YYYY-MM-DD') as day,
        case when n % 4 = 0 then 'running' else 'done' end as status
      from consultations, generate_series(-10, 9) n where community_code like '990102%') as milestone`.execute(
    db,
  )
  await sql`
    insert into documents (community_code, consultation_id, title, added_by_account_id, added_at)
    select community_code, id, '试算材料', ${accountId}, ${now}::timestamptz - n * interval '1 hour'
    from consultations, generate_series(1, 20) n where community_code like '990102%'`.execute(db)
  await sql`
    insert into consultation_corrections (community_code, consultation_id, account_id, title_before, title_after,
      body_before, body_after, reason, corrected_at)
    select community_code, id, ${accountId}, '旧', '新', '旧', '新', '写错了', ${now}::timestamptz - n * interval '1 hour'
    from consultations, generate_series(1, 20) n where community_code like '990102%'`.execute(db)
  await sql`analyze`.execute(db)
}, 120_000)
afterAll(() => service.close())

type Read = (db: QueryLog['db'], page: PageRequest) => Promise<Page<{ readonly id: string }>>

const LISTS: readonly [string, Read, number][] = [
  ['public opinions', (db, page) => listPublic(db, consultation, page), 5820],
  ['one’s own', (db, page) => listOfAuthor(db, consultation, accountId, page), OPINIONS],
  ['what waits for the committee', (db, page) => listWaiting(db, BUSY, page), 62],
  ['appeals of a community', (db, page) => listAppealed(db, BUSY, page), 62],
  ['milestones of a consultation', (db, page) => listMilestones(db, { consultation }, page), 20],
  ['what a community has to do', (db, page) => listMilestones(db, { runningIn: BUSY }, page), 15],
  ['papers', (db, page) => listDocuments(db, consultation, page), 20],
  ['corrections', (db, page) => listCorrections(db, consultation, page), 20],
]

test.each(LISTS)('%s come from an index, page after page', async (_name, read) => {
  const queries = new QueryLog(service.db)
  const first = await read(queries.db, { limit: 5 })
  expect(first.items).toHaveLength(5)
  await read(queries.db, { limit: 5, cursor: first.nextCursor ?? '' })
  for (const plan of await queries.explain()) expectLean(plan, ['opinions', 'milestones'])
})

test.each(LISTS)('%s: pages neither repeat nor leave out', async (_name, read, total) => {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await read(service.db, { limit: 100, cursor })
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(total)
})

test('appeals of a subdistrict come from each community’s stretch of the index, oldest first', async () => {
  const queries = new QueryLog(service.db)
  const first = await listAppealed(queries.db, '990102000', { limit: 20 })
  const at = first.items.map(({ appeal }) => appeal?.appealedAt.getTime() ?? 0)
  expect(at).toEqual([...at].sort((a, b) => a - b))
  for (const plan of await queries.explain()) expectLean(plan, ['opinions'])
})

test('counts tell what is public, answered, waiting and one’s own', async () => {
  const counts = await countOpinions(service.db, consultation)
  expect(counts).toEqual({ public: 5820, answered: 1940, waiting: 60 })
  expect(await countCurrentOf(service.db, consultation, accountId)).toBe(5880)
})

test('counts of one consultation among many come from an index', async () => {
  const queries = new QueryLog(service.db)
  const { id } = await service.db
    .selectFrom('consultations')
    .select('id')
    .where('community_code', '=', '990102000007')
    .limit(1)
    .executeTakeFirstOrThrow()
  const quiet = { communityCode: '990102000007', id }
  expect(await countOpinions(queries.db, quiet)).toMatchObject({ public: 57 })
  expect(await countCurrentOf(queries.db, quiet, accountId)).toBe(58)
  expect(await countMilestones(queries.db, quiet, '2026-11-25')).toMatchObject({ total: 20 })
  for (const plan of await queries.explain()) expectLean(plan, ['opinions', 'milestones'])
})
