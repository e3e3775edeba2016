// How long the search for likely duplicates takes on PostgreSQL with 100,000 open reports in a city, among them one grid
// with 5,000. The last line is one JSON object. Takes a minute; needs PostgreSQL, as `npm run test:pg` does.
import './lib/project-root.mjs'
import { sql } from 'kysely'
import { loadTypescript } from './lib/load-typescript.mjs'
import { measureDuplicates } from './lib/measure-duplicates.mjs'
import { startThrowawayPostgres } from './lib/throwaway-postgres.mjs'

const COMMUNITIES = 200
const GRIDS = 5
const REPORTS = 100_000
const BATCH = 5_000
const CROWDED = { gridCode: '430503000001001', reports: 5_000 }
/** About 300 metres: a grid is a square of this side, in degrees. */
const SIDE = sql.raw('0.003')
const NOW = new Date('2026-11-25T02:00:00Z')

const WHAT = [
  '路灯',
  '电梯',
  '下水道',
  '垃圾桶',
  '门禁',
  '井盖',
  '护栏',
  '长椅',
  '充电桩',
  '健身器材',
  '空调外机',
  '水管',
]
const FAULT = [
  '坏了三天',
  '一直没人修',
  '太吵',
  '堵了',
  '不亮了，晚上看不见',
  '断了，怕摔倒',
  '漏水',
  '满了没人管',
]
const WHERE = ['东边', '门口', '楼道里', '小花园旁边', '停车场入口', '南墙下面', '2单元']
const WHO = ['老人上楼很不方便。', '孩子们天天从这里走。', '已经说过好几次了，希望快点来看看。', '']

const server = await startThrowawayPostgres()
if (!server) {
  process.stderr.write('Install PostgreSQL 15 or newer.\n')
  process.exit(1)
}
try {
  const { openDatabase } = await loadTypescript('server/src/db/open-database.ts')
  const { migrate } = await loadTypescript('server/src/db/migrate.ts')
  const opened = await openDatabase({ url: server.url })
  await migrate(opened.db, opened.engine)
  await fill(opened.db)
  const anywhere = await measureDuplicates({ db: opened.db, now: NOW })
  const crowded = await measureDuplicates({
    db: opened.db,
    now: NOW,
    gridCode: CROWDED.gridCode,
    count: 100,
  })
  await opened.close()
  process.stdout.write(`${JSON.stringify({ anywhere, crowded })}\n`)
} finally {
  server.stop()
}

async function fill(db) {
  await sql`insert into accounts (display_name, created_at) values ('演示', ${NOW})`.execute(db)
  await sql`
    insert into categories (code, name, icon, respond_limit_hours, resolve_limit_amount, resolve_limit_unit, position)
    values ('any', '任意', 'wrench', 24, 7, 'days', 1)`.execute(db)
  await sql`
    insert into places (code, level, name)
    select '430503' || lpad(c::text, 6, '0'), 'community', '社区' || c
    from generate_series(1, ${COMMUNITIES}::int) as c`.execute(db)
  await sql`
    insert into grids (community_code, code, name, polygon)
    select '430503' || lpad(c::text, 6, '0'), '430503' || lpad(c::text, 6, '0') || lpad(g::text, 3, '0'), g || '网格',
      jsonb_build_array(jsonb_build_array(
        jsonb_build_array(x, y), jsonb_build_array(x + ${SIDE}, y), jsonb_build_array(x + ${SIDE}, y + ${SIDE}),
        jsonb_build_array(x, y + ${SIDE}), jsonb_build_array(x, y)))
    from generate_series(1, ${COMMUNITIES}::int) as c, generate_series(1, ${GRIDS}::int) as g,
      lateral (select 111.4 + c * ${SIDE} as x, 27.2 + g * ${SIDE} as y) as corner`.execute(db)
  const everywhere = [sql`1 + n % ${COMMUNITIES}`, sql`1 + (n / ${COMMUNITIES}) % ${GRIDS}`]
  for (let left = REPORTS - CROWDED.reports; left > 0; left -= BATCH) {
    await insertReports(db, Math.min(left, BATCH), ...everywhere)
  }
  await insertReports(db, CROWDED.reports, sql`1`, sql`1`)
  await sql`vacuum analyze reports`.execute(db)
}

/** Open public reports at random places of their grids, in the last two months. */
async function insertReports(db, count, community, grid) {
  const pick = (words) =>
    sql`(array[${sql.join(words)}])[1 + floor(random() * ${words.length})::int]`
  await sql`
    insert into reports (community_code, grid_code, category_code, status, body, address, lng, lat, channel, is_public,
      is_anonymous, reporter_account_id, submitted_at, respond_due_at, resolve_due_at, accountable_unit, status_since,
      clock_started_at)
    select '430503' || lpad(c::text, 6, '0'), '430503' || lpad(c::text, 6, '0') || lpad(g::text, 3, '0'), 'any',
      'accepted', ${pick(WHERE)} || ${pick(WHAT)} || ${pick(FAULT)} || '。' || ${pick(WHO)}, ${pick(WHERE)},
      111.4 + (c + random()) * ${SIDE}, 27.2 + (g + random()) * ${SIDE}, 'web', true, true, 1, at, at, at,
      'grid:' || '430503' || lpad(c::text, 6, '0') || lpad(g::text, 3, '0'), at, at
    from generate_series(1, ${count}::int) as n,
      lateral (select (${community})::int as c, (${grid})::int as g) as place,
      lateral (select ${NOW}::timestamptz - random() * interval '60 days' as at) as moment`.execute(
    db,
  )
}
