import { BENCH_COUNTY, benchCommunity, seedReports } from '../bench/seed-reports'
import { listActivities } from '../src/modules/reports/activities-repository'
import {
  countReports,
  type ListRequest,
  listReports,
  type ReportScope,
} from '../src/modules/reports/list-reports'
import { findReport, listDueAlarms } from '../src/modules/reports/reports-repository'
import { expectLean, QueryLog } from './query-plans'
import { startTestApp, type TestApp } from './test-app'

const TENANT_TABLES = ['reports', 'report_activities', 'report_photos']
const PAGE = { limit: 20 }

let service: TestApp
let reporterId: string

beforeAll(async () => {
  service = await startTestApp()
  await seedReports(service.db, { communities: 100, reports: 40_000 }, service.clock.now())
  const reporter = await service.db
    .selectFrom('reports')
    .select('reporter_account_id')
    .where('community_code', '=', benchCommunity(7))
    .executeTakeFirstOrThrow()
  reporterId = reporter.reporter_account_id ?? ''
}, 120_000)
afterAll(() => service.close())

const GRID = `${benchCommunity(0)}001`
const SUBDISTRICT = benchCommunity(0).slice(0, 9)

const LISTS: readonly (readonly [string, () => ListRequest])[] = [
  [
    'what I reported',
    () => ({ scope: { kind: 'reporter', accountId: reporterId }, status: 'all', order: 'newest' }),
  ],
  ["all a worker's units answer for", () => unitList('todo')],
  ['what was handed to them', () => unitList('arriving')],
  ['what they handed on', () => unitList('leaving')],
  ['what waits for a committee that has taken over all its grids', takenOver],
  ['a grid in public', () => areaList(GRID, 'public', 'all', 'newest')],
  ['a community', () => areaList(benchCommunity(3), undefined, 'open', 'due')],
  ['what a community has closed', () => areaList(benchCommunity(3), undefined, 'closed', 'due')],
  ['a subdistrict', () => areaList(SUBDISTRICT, undefined, 'open', 'due')],
  ['what a subdistrict has closed', () => areaList(SUBDISTRICT, undefined, 'closed', 'due')],
  ['a county', () => areaList(BENCH_COUNTY, undefined, 'open', 'due')],
  ['what a county has closed', () => areaList(BENCH_COUNTY, undefined, 'closed', 'due')],
  ['what a county supervises', () => areaList(BENCH_COUNTY, 'supervised', 'open', 'due')],
]

function takenOver(): ListRequest {
  const grids = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(3, '0'))
  const units = grids.map((number) => `grid:${benchCommunity(0)}${number}`)
  return unitList('todo', [`committee:${benchCommunity(0)}`, ...units])
}

function unitList(
  part: Extract<ReportScope, { kind: 'units' }>['part'],
  units = [`grid:${GRID}`, `committee:${benchCommunity(0)}`],
): ListRequest {
  return {
    scope: { kind: 'units', units, part, gridCode: undefined },
    status: 'open',
    order: 'due',
  }
}

function areaList(
  areaCode: string,
  only: 'public' | 'supervised' | undefined,
  status: ListRequest['status'],
  order: ListRequest['order'],
): ListRequest {
  return { scope: { kind: 'areas', areaCodes: [areaCode], only }, status, order }
}

test.each(LISTS)('%s comes from an index, page after page', async (_name, request) => {
  const queries = new QueryLog(service.db)
  const first = await listReports(queries.db, request(), PAGE)
  expect(first.items.length).toBeGreaterThan(0)
  if (first.nextCursor)
    await listReports(queries.db, request(), { ...PAGE, cursor: first.nextCursor })
  for (const plan of await queries.explain()) expectLean(plan, TENANT_TABLES)
})

test('a report, its history, the counts and the clock come from indexes', async () => {
  const queries = new QueryLog(service.db)
  const { db } = queries
  const [report] = (await listReports(db, areaList(BENCH_COUNTY, undefined, 'open', 'due'), PAGE))
    .items
  if (!report) throw new Error('There is a report')
  await findReport(db, report)
  await listActivities(
    db,
    report,
    { includesInternal: true, includesPhotos: true, main: undefined },
    PAGE,
  )
  await countReports(db, areaList(BENCH_COUNTY, 'supervised', 'open', 'due'))
  await listDueAlarms(db, service.clock.now(), { limit: 100, after: undefined })
  for (const plan of await queries.explain()) expectLean(plan, TENANT_TABLES)
})
