import { sql } from 'kysely'
import { parseTenantId, type TenantId } from '../src/lib/ids'
import { countWork } from '../src/modules/consultations/work/work-repository'
import { listWaiting } from '../src/modules/inbox/inbox-repository'
import { openPoll } from './build-consultation'
import { buildNeighbourhood } from './build-neighbourhood'
import { expectLean, QueryLog } from './query-plans'
import { startTestApp, type TestApp } from './test-app'

const TENANT_TABLES = [
  'topics',
  'content_checks',
  'milestones',
  'roll_objections',
  'roll_corrections',
  'delegations',
  'paper_entries',
]
/** Of each kind, done long ago. */
const DONE = 3_000

let service: TestApp
let poll: TenantId

beforeAll(async () => {
  service = await startTestApp()
  const { db } = service
  const { pollId } = await openPoll(await buildNeighbourhood(service, '430503990098'))
  poll = parseTenantId(pollId)
  const key = sql`${poll.communityCode}, ${poll.id}::bigint`
  const person = sql`(select min(id) from accounts)`
  const unit = sql`(select min(id) from voting_units where community_code = ${poll.communityCode}
    and poll_id = ${poll.id}::bigint)`
  const each = sql`generate_series(0, ${DONE}::integer) n`
  await sql`
    insert into roll_objections (community_code, poll_id, account_id, kind, flat, body, objected_at, status,
      answer, answered_at)
    select ${key}, ${person}, 'missing', '试', '试', now(), case when n = 0 then 'waiting' else 'declined' end,
      case when n > 0 then '答' end, case when n > 0 then now() end from ${each}`.execute(db)
  await sql`
    insert into roll_corrections (community_code, poll_id, kind, voting_unit_id, label, area_before, reason,
      proposed_by_account_id, proposed_at, status, household_ids, decided_at)
    select ${key}, 'remove', ${unit}, '试', 9000, '试', ${person}, now(),
      case when n = 0 then 'waiting' else 'dropped' end, array[n::bigint], case when n > 0 then now() end
      from ${each}`.execute(db)
  await sql`
    insert into delegations (community_code, poll_id, voting_unit_id, principal_account_id, delegate_account_id,
      status, offered_at)
    select ${key}, ${unit}, ${person}, ${person}, case when n = 0 then 'waiting' else 'revoked' end, now()
      from ${each}`.execute(db)
  await sql`
    insert into paper_entries (community_code, poll_id, id, voting_unit_id, slip_index, sheet, status, revision,
      entered_by_account_id)
    select ${key}, md5(n::text), ${unit}, n::text, '试', case when n = 0 then 'waiting' else 'refused' end, 0,
      ${person} from ${each}`.execute(db)
  await sql`
    insert into milestones (community_code, consultation_id, title, first_due_on, due_on, status, added_at,
      ended_at, note)
    select community_code, consultation_id, '试', '2020-01-01', '2020-01-01',
      case when n = 0 then 'running' else 'done' end, now(), case when n > 0 then now() end,
      case when n > 0 then '试' end
      from polls, ${each} where community_code = ${poll.communityCode} and id = ${poll.id}::bigint`.execute(
    db,
  )
  await sql`
    insert into topics (community_code, area_code, title, body, status, author_account_id, household_count,
      support_needed, answer_work_days, proposed_at, closes_at, answer_due_at, ended_at, answer)
    select ${poll.communityCode}, ${poll.communityCode}, '试', '试',
      case when n = 0 then 'waiting' else 'answered' end, ${person}, 400, 20, 15, now(), now(), now(),
      case when n > 0 then now() end, case when n > 0 then '答' end from ${each}`.execute(db)
  await sql`
    insert into content_checks (community_code, kind, subject_id, status, asked_at, decided_by, decided_at)
    select ${poll.communityCode}, 'topic', n + 100, case when n = 0 then 'manual' else 'passed' end, now(),
      case when n > 0 then 'automatic' end, case when n > 0 then now() end from ${each}`.execute(db)
  await sql`analyze`.execute(db)
}, 60_000)
afterAll(() => service.close())

test('what waits is counted in one round trip, without reading what is done', async () => {
  const { communityCode } = poll
  const now = service.clock.now()
  const log = new QueryLog(service.db)
  const asked = { communityCode, accountId: '0', livedIn: [] }
  const counted = await countWork(log.db, asked, { now, today: '2026-11-25' })
  expect(counted.map(({ kind, count }) => [kind, count])).toEqual(
    expect.arrayContaining([
      ['topics', 1],
      ['checks', 1],
      ['objections', 1],
      ['corrections', 1],
      ['delegations', 1],
      ['slips', 1],
      ['milestones', 1],
    ]),
  )
  const plans = await log.explain()
  expect(plans).toHaveLength(1)
  for (const plan of plans) expectLean(plan, TENANT_TABLES)
})

test('what waits is listed in one round trip, without reading what is done', async () => {
  const { communityCode } = poll
  const now = service.clock.now()
  const log = new QueryLog(service.db)
  const of = { communityCode, accountId: '0', livedIn: [], decidesAppeals: true }
  const asked = { now, today: '2026-11-25', reviewsUntil: now, kind: undefined, after: undefined }
  const listed = await listWaiting(log.db, of, { ...asked, limit: 100 })
  expect(listed.map(({ kind }) => kind).sort()).toEqual([
    ...['check', 'correction', 'delegation', 'milestone', 'objection', 'slip', 'topic'],
  ])
  const plans = await log.explain()
  expect(plans).toHaveLength(1)
  for (const plan of plans) expectLean(plan, TENANT_TABLES)
})
