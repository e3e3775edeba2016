// Violations in the plain words somebody would write them in.
import { EXCEPTIONS } from './exceptions.mjs'
import { applyExceptions, findViolations } from './find-violations.mjs'
import { readSource } from './read-tree.mjs'
import { RULES } from './rules.mjs'

/** Ids of the rules that a source breaks. */
function broken(file, source) {
  const violations = findViolations(readSource(file, source), RULES)
  return [...new Set(violations.map(({ rule }) => rule))].sort()
}

const code = (source) => broken('server/src/modules/any/any.ts', source)

test.each([
  ['check_in', 'export const checkin = 1'],
  ['check_in', "app.get('/checkins')"],
  ['check_in', 'const make = sql`create table worker_checkins (id bigint)`'],
  ['points', 'export const leaderBoard = []'],
  ['points', 'export const signInStreaks = []'],
  ['person_score', 'export const visitsByWorker = new Map()'],
  ['person_score', 'export const handledPerWorker = new Map()'],
  ['online_time', 'export interface Worker { lastOnlineAt: Date }'],
  ['online_time', 'export const sessionDuration = 5'],
  ['location_track', 'export const gpsPoints = []'],
])('a name: %s in %s', (rule, source) => {
  expect(code(source)).toContain(rule)
})

test('a migration that makes such a table is found by its name', () => {
  const sql = 'sql`\n  create table worker_checkins (\n    id bigint\n  )`'
  expect(broken('server/src/db/migrations/099-any.ts', sql)).toEqual(['check_in'])
})

test.each([
  'sql`select written_by_account_id, count(*) from steps group by 1 order by 2 desc`',
  'sql`\n  select count(*) as done, worker_id\n    from steps\n   group by worker_id\n   order by done desc`',
])('a query that puts persons in order by what they did: %s', (source) => {
  expect(code(source)).toContain('person_ranking')
})

test.each([
  'sql`select grid_code, count(*) from reports group by 1 order by 2 desc`',
  'sql`select count(*) from reports where reporter_account_id = $1`',
])('a count that is of nobody passes: %s', (source) => {
  expect(code(source)).toEqual([])
})

test.each([
  ['location_track', 'account_id: Id; longitude: number; latitude: number; at: Date'],
  ['person_score', 'account_id: Id; visits_done: number'],
  ['person_score', 'user_id: Id; score: number'],
  ['person_score', 'account_id: Id; total: number'],
])('a table: %s in %s', (rule, columns) => {
  const source = `interface WorkTables { work: { ${columns} } }`
  expect(broken('server/src/db/tables/work-tables.ts', source)).toEqual([rule])
})

test.each([
  ['forced_photo', '必须上传照片'],
  ['forced_photo', '请上传现场照片后才能办结'],
  ['person_score', '网格员评分'],
  ['person_score', '网格员得分'],
  ['person_ranking', '红黑榜'],
  ['person_ranking', '本月之星'],
  ['online_time', '在线时间'],
  ['person_score', '网格员的投票率'],
  ['location_track', '位置上报'],
  ['check_in', '签 到'],
  ['person_score', '考 核'],
])('copy: %s in %s', (rule, words) => {
  expect(code(`export const title = '${words}'`)).toEqual([rule])
})

test.each([
  ['reports', 'reports-tables.ts', 'reporter_account_id: Id; rank: number'],
  ['reports', 'reports-tables.ts', 'reporter_account_id: Id; points: number'],
  ['roster_imports', 'roster-tables.ts', 'account_id: Id; score: number'],
  ['grid_changes', 'places-tables.ts', 'account_id: Id; visits_done: number'],
])('no exception covers another column of %s', (table, file, columns) => {
  const path = `server/src/db/tables/${file}`
  const found = readSource(path, `interface Tables { ${table}: { ${columns} } }`)
  expect(applyExceptions(findViolations(found, RULES), EXCEPTIONS).violations).toHaveLength(1)
})
