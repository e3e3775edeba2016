import { type Kysely, sql } from 'kysely'
import type { Database } from '../src/db/schema'

/** A county of its own, so that nothing of the demo city is touched. */
export const BENCH_COUNTY = '990101'
const GRIDS = 5
/** One of ten reports is open, as in a city that answers most of what it is asked. */
const OPEN_SHARE = 10
/** Reports written by one statement. */
const BATCH = 20_000

interface SeedSize {
  /** Up to 10,000. */
  readonly communities: number
  readonly reports: number
}

/** Code of the n-th community: ten in a subdistrict. */
export function benchCommunity(n: number): string {
  return `${BENCH_COUNTY}${String(Math.floor(n / 10)).padStart(3, '0')}${String(n % 10).padStart(3, '0')}`
}

/**
 * Fills a migrated, loaded database with reports of an invented county, in the database itself: spread evenly over
 * communities, grids and the last 400 days, each with a history of three steps. Grids are squares of about 300 m.
 */
export async function seedReports(
  db: Kysely<Database>,
  { communities, reports }: SeedSize,
  now: Date,
): Promise<void> {
  const community = sql`${BENCH_COUNTY} || lpad((c / 10)::text, 3, '0') || lpad((c % 10)::text, 3, '0')`
  await sql`
    insert into places (code, parent_code, level, name)
    select ${community}, null, 'community', '试算社区' || c from generate_series(0, ${communities - 1}::int) c`.execute(
    db,
  )
  await sql`
    insert into grids (community_code, code, name, polygon, duty_phone)
    select code, code || '00' || g, g || '网格', jsonb_build_array(jsonb_build_array(
      jsonb_build_array(x, y), jsonb_build_array(x + 0.003, y), jsonb_build_array(x + 0.003, y + 0.003),
      jsonb_build_array(x, y + 0.003), jsonb_build_array(x, y))), null
    from (
      select ${community} as code, g, 100 + (c % 100) * 0.02 + g * 0.003 as x, 20 + (c / 100) * 0.02 as y
      from generate_series(0, ${communities - 1}::int) c, generate_series(1, ${GRIDS}) g
    ) as grid`.execute(db)
  await sql`
    insert into accounts (display_name, is_demo, demo_key, created_at)
    select '试算居民' || n, true, 'bench-resident-' || n, ${now}::timestamptz
    from generate_series(1, ${Math.ceil(reports / 20)}::int) n`.execute(db)
  await sql`
    insert into accounts (display_name, is_demo, demo_key, created_at)
    select name, true, key, ${now}::timestamptz from (values
      ('试算网格员', 'bench-worker'), ('试算居委会', 'bench-committee'), ('试算街道', 'bench-subdistrict'),
      ('试算指挥中心', 'bench-supervisor')) as staff (name, key)`.execute(db)
  await sql`
    insert into appointments (account_id, role, area_code, starts_at)
    select id, role, area, '2020-01-01' from accounts join (values
      ('bench-worker', 'grid_worker', ${`${benchCommunity(0)}001`}),
      ('bench-committee', 'committee_member', ${benchCommunity(0)}),
      ('bench-subdistrict', 'subdistrict_officer', ${benchCommunity(0).slice(0, 9)}),
      ('bench-supervisor', 'supervisor', ${BENCH_COUNTY})) as post (key, role, area) on key = demo_key`.execute(
    db,
  )
  // No statement may take longer than a request's.
  const step = Math.max(1, Math.floor((BATCH * communities) / reports))
  for (let from = 0; from < communities; from += step) {
    const until = Math.min(from + step, communities)
    await insertReports(db, { communities, reports, from, until }, now)
    await insertHistories(db, benchCommunity(from), benchCommunity(until - 1))
  }
  await sql`analyze`.execute(db)
}

/** @param first and last of a run of communities */
async function insertHistories(db: Kysely<Database>, first: string, last: string): Promise<void> {
  await sql`
    insert into report_activities
      (community_code, report_id, event, from_status, to_status, actor_account_id, actor_role, at)
    select community_code, id, event, before, after, reporter_account_id, 'reporter', submitted_at + n * interval '1 hour'
    from reports, (values
      (0, 'submit', null, 'submitted'), (1, 'accept', 'submitted', 'accepted'),
      (2, 'progress', 'accepted', 'in_progress')) as step (n, event, before, after)
    where community_code between ${first} and ${last} order by community_code, id, n`.execute(db)
  await sql`
    insert into report_photos (community_code, report_id, activity_id, position, upload_id, storage_key, width, height)
    select community_code, report_id, id, 0, gen_random_uuid(), 'bench/' || id, 800, 600
    from report_activities
    where event = 'submit' and report_id % 4 = 0 and community_code between ${first} and ${last}`.execute(
    db,
  )
}

/** The reports of the communities from `from` up to but without `until`. */
async function insertReports(
  db: Kysely<Database>,
  { communities, reports, from, until }: SeedSize & { from: number; until: number },
  now: Date,
): Promise<void> {
  await sql`
    insert into reports (
      community_code, grid_code, category_code, status, closed_as, body, address, lng, lat, channel, is_public,
      is_anonymous, reporter_account_id, submitted_at, respond_due_at, resolve_due_at, accepted_at, closed_at,
      accountable_unit, pending_unit, status_since, clock_started_at, escalated_unit, alarm_at)
    select
      code, code || '00' || grid,
      (array['street_light', 'sanitation', 'noise', 'public_facility'])[1 + n % 4],
      case when is_open then (array['submitted', 'accepted', 'in_progress', 'suspended'])[1 + (n / 7) % 4] else 'closed' end,
      case when not is_open then (array['confirmed', 'lapsed'])[1 + n % 2] end,
      (array['路灯坏了，晚上看不见路', '垃圾堆在门口几天没人收', '楼上半夜装修吵得睡不着', '健身器材断了，孩子差点摔'])[1 + n % 4]
        || '，在' || (n % 300) || '号旁边',
      (n % 300) || '号', x + (n % 97) * 0.00003, y + (n % 89) * 0.00003, 'mini_program', n % 3 > 0, true,
      first_reporter + (n % ${Math.ceil(reports / 20)}::int), submitted, submitted + interval '1 day',
      submitted + interval '7 days', submitted + interval '1 hour',
      case when not is_open then submitted + interval '5 days' end,
      'grid:' || code || '00' || grid,
      case when is_open and n % 11 = 0 then 'committee:' || code end, submitted, submitted,
      case when is_open and n % 5 = 0 then 'committee:' || code end,
      case when is_open then submitted + interval '1 day' end
    from (
      select n, c, 1 + (n / ${communities}::int) % ${GRIDS} as grid,
        ${BENCH_COUNTY} || lpad((c / 10)::text, 3, '0') || lpad((c % 10)::text, 3, '0') as code,
        100 + (c % 100) * 0.02 + (1 + (n / ${communities}::int) % ${GRIDS}) * 0.003 as x, 20 + (c / 100) * 0.02 as y,
        (n / 13) % ${OPEN_SHARE} = 0 as is_open,
        ${now}::timestamptz - ((n * 7919::bigint) % (400 * 86400)) * interval '1 second' as submitted
      from (
        select k * ${communities}::int + c as n, c
        from generate_series(0, ${Math.ceil(reports / communities) - 1}::int) k,
          generate_series(${from}::int, ${until - 1}::int) c
      ) as numbered
      where n < ${reports}
    ) as report, (select min(id) as first_reporter from accounts where demo_key like 'bench-resident-%') as people`.execute(
    db,
  )
}
