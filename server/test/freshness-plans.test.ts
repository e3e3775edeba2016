import { sql } from 'kysely'
import { listStale } from '../src/modules/freshness/freshness-repository'
import { listOver } from '../src/modules/notices/reviews-repository'
import { buildNeighbourhood } from './build-neighbourhood'
import { expectLean, QueryLog } from './query-plans'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

const COMMUNITY = '430503990399'
/** Of each kind: done with long ago, fresh, and overdue. */
const MANY = 3_000

let service: TestApp

beforeAll(async () => {
  service = await startTestApp()
  const { db } = service
  await buildNeighbourhood(service, COMMUNITY)
  const each = sql`generate_series(1, ${MANY}::integer) n`
  const person = sql`(select min(id) from accounts)`
  const notice = (reviewAt: string, archivedAt: string | null) =>
    sql`
    insert into notices (community_code, area_code, category, title, body, asks_acknowledgement,
      author_account_id, published_at, expires_at, review_at, archived_at, archived_reason)
    select ${COMMUNITY}, ${COMMUNITY}, 'safety', '试', '试试试试试', false, ${person}, '2026-01-01',
      ${reviewAt}::timestamptz + interval '28 days' + n * interval '1 minute',
      ${reviewAt}::timestamptz + n * interval '1 minute', ${archivedAt}::timestamptz,
      case when ${archivedAt}::timestamptz is not null then 'not_reviewed' end
      from ${each}`.execute(db)
  await notice('2026-03-01', '2026-04-01')
  await notice('2026-11-10', null)
  await notice('2027-03-01', null)
  await sql`analyze`.execute(db)
})
afterAll(() => service.close())

test.each([COMMUNITY, COMMUNITY.slice(0, 9), COMMUNITY.slice(0, 6)])(
  'pages of what is overdue in %s are read from the indexes',
  async (areaCode) => {
    const log = new QueryLog(service.db)
    const asked = { areaCode, now: TEST_NOW, dueBefore: () => TEST_NOW }
    const first = await listStale(log.db, asked, { limit: 20 })
    expect(first.items).toHaveLength(20)
    await listStale(log.db, asked, { limit: 20, cursor: first.nextCursor ?? '' })
    for (const plan of await log.explain()) expectLean(plan, ['notices'])
  },
)

test('the clock reads what is over and nothing else', async () => {
  const log = new QueryLog(service.db)
  const now = new Date('2027-01-01T00:00:00Z')
  const over = await listOver(log.db, now, { limit: 200, after: undefined })
  expect(over).toHaveLength(200)
  await listOver(log.db, now, { limit: 200, after: over.at(-1) })
  for (const plan of await log.explain()) expectLean(plan, ['notices'])
})
