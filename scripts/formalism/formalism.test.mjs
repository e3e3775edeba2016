import fs from 'node:fs'
import { EXCEPTIONS } from './exceptions.mjs'
import { applyExceptions, findViolations, wordsOf } from './find-violations.mjs'
import { readSource } from './read-tree.mjs'
import { RULES } from './rules.mjs'

/** Ids of the rules that a source breaks. */
function broken(file, source) {
  const violations = findViolations(readSource(file, source), RULES)
  return [...new Set(violations.map(({ rule }) => rule))].sort()
}

const code = (source) => broken('src/features/any/any.ts', source)
const table = (columns) =>
  broken('server/src/db/tables/work-tables.ts', `interface WorkTables { visits: { ${columns} } }`)

test.each([
  ['a check-in in code', 'check_in', 'export const checkIn = () => undefined'],
  ['a check-in path', 'check_in', "app.post('/daily/check-in')"],
  ['a check-in in copy', 'check_in', "export const title = '今天还没有签到'"],
  ['clocking in', 'check_in', 'export type ClockInEntry = { at: Date }'],
  ['a chain of comments to follow', 'check_in', "export const ask = '请在群里接龙'"],
  ['points that are earned', 'points', 'export const earnedPoints = 5'],
  ['points in copy', 'points', "export const note = '上报一件得 5 积分'"],
  ['a streak', 'points', 'export interface Person { streak: number }'],
  ['a leaderboard', 'points', 'export function Leaderboard() { return null }'],
  ['a ranking of workers', 'person_ranking', "queryKey(['worker-ranking'])"],
  ['the best of the residents', 'person_ranking', 'export const topResidents = []'],
  ['a ranking in copy', 'person_ranking', "export const title = '本月网格员排名'"],
  ['online time', 'online_time', 'export const onlineSeconds = 0'],
  ['when somebody was last seen', 'online_time', 'export interface Worker { lastSeenAt: Date }'],
  ['counted logins', 'online_time', 'export const loginCount = 3'],
  ['online time in copy', 'online_time', "export const label = '在线时长'"],
  ['a track of places', 'location_track', 'export const locationHistory = []'],
  ['a geofence', 'location_track', 'export const geofence = {}'],
  ['position in the background', 'location_track', 'Taro.startLocationUpdateBackground()'],
  ['a track in copy', 'location_track', "export const title = '巡查路线'"],
  ['a photo that must be there', 'forced_photo', "export const spec = { photos: 'must' }"],
  [
    'a photo the service insists on',
    'forced_photo',
    'const body = { uploadIds: Type.Array(UploadId, { minItems: 1 }) }',
  ],
  ['a photo in copy', 'forced_photo', "export const note = '入户必须拍照'"],
  ['a score of a worker', 'person_score', 'export interface Worker { workerScore: number }'],
  ['turnout of a worker', 'person_score', "export const column = 'worker_turnout'"],
  ['likes that are counted', 'person_score', 'export const likeCount = 0'],
  ['an assessment in copy', 'person_score', "export const title = '网格员绩效'"],
  ['a rate of installing', 'forced_use', 'export const installRate = 0.8'],
  ['a rate of signing up in copy', 'forced_use', "export const title = '本网格注册率'"],
])('%s is found', (_what, rule, source) => {
  expect(code(source)).toContain(rule)
})

test('a table that measures persons is found whatever it is called', () => {
  expect(table('worker_id: Id; handled_count: number')).toEqual(['person_score'])
  expect(table('account_id: Id; minutes: number')).toEqual(['person_score'])
  expect(table('account_id: Id; lng: number; lat: number; noted_at: Date')).toEqual([
    'location_track',
  ])
  expect(table('grid_code: string; handled_count: number')).toEqual([])
})

test('columns of a migration are read too', () => {
  const sql = 'sql`alter table appointments add column worker_points integer`'
  expect(broken('server/src/db/migrations/099-any.ts', sql)).toEqual(['person_score'])
})

test('what only sounds like it passes', () => {
  expect(code('export const signIn = () => undefined')).toEqual([])
  expect(code('export const polygonPoints = []')).toEqual([])
  expect(code('export const rankBySchulze = () => []')).toEqual([])
  expect(code("export const title = '谁看过我的信息'")).toEqual([])
  expect(code('const body = { uploadIds: Type.Array(UploadId, { maxItems: 9 }) }')).toEqual([])
})

test('names are read as the words they are made of', () => {
  expect(wordsOf('HTTPClient')).toEqual(['http', 'client'])
  expect(wordsOf('/api/v1/check-in')).toEqual(['api', 'v1', 'check', 'in'])
  expect(wordsOf('worker_id')).toEqual(['worker', 'id'])
})

test('an exception holds for its file and its text only, and must be needed', () => {
  const exception = { rule: 'points', file: 'a.ts', text: 'streak', reason: 'a test' }
  const at = (file) => ({ rule: 'points', file, line: 1, text: 'streak', why: 'streak' })
  expect(applyExceptions([at('a.ts'), at('b.ts')], [exception])).toEqual({
    violations: [at('b.ts')],
    unused: [],
  })
  expect(applyExceptions([], [exception])).toEqual({ violations: [], unused: [exception] })
})

test('every exception says why', () => {
  for (const { reason } of EXCEPTIONS) expect(reason.length).toBeGreaterThan(8)
})

test('people read the same rules', () => {
  const file = 'src/features/about/copy.ts'
  const texts = readSource(file, fs.readFileSync(file, 'utf8')).map(({ text }) => text)
  for (const { title } of RULES) expect(texts).toContain(title)
  expect(texts.filter((text) => /^(办事)?不|都不算/.test(text))).toHaveLength(RULES.length)
})
