import { type Kysely, type KyselyPlugin, type QueryId, sql } from 'kysely'
import { BENCH_COUNTY, benchCommunity, seedReports } from '../bench/seed-reports'
import type { Database } from '../src/db/schema'
import { listActivities } from '../src/modules/reports/activities-repository'
import {
  countReports,
  type ListRequest,
  listReports,
  type ReportScope,
} from '../src/modules/reports/list-reports'
import { findReport, listDueAlarms } from '../src/modules/reports/reports-repository'
import { startTestApp, type TestApp } from './test-app'

const TENANT_TABLES = ['reports', 'report_activities', 'report_photos']
const PAGE = { limit: 20 }
/** A page may be put together from a few branches or communities of a page each; more would be a sort of the table. */
const MAX_SORTED_ROWS = 300
/** Rows that are read and thrown away. */
const MAX_WASTED_ROWS = 500

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
  ['a grid in public', () => areaList(GRID, 'public', 'all', 'newest')],
  ['a community', () => areaList(benchCommunity(3), undefined, 'open', 'due')],
  ['what a community has closed', () => areaList(benchCommunity(3), undefined, 'closed', 'due')],
  ['a subdistrict', () => areaList(SUBDISTRICT, undefined, 'open', 'due')],
  ['what a subdistrict has closed', () => areaList(SUBDISTRICT, undefined, 'closed', 'due')],
  ['a county', () => areaList(BENCH_COUNTY, undefined, 'open', 'due')],
  ['what a county has closed', () => areaList(BENCH_COUNTY, undefined, 'closed', 'due')],
  ['what a county supervises', () => areaList(BENCH_COUNTY, 'supervised', 'open', 'due')],
]

function unitList(part: Extract<ReportScope, { kind: 'units' }>['part']): ListRequest {
  const units = [`grid:${GRID}`, `committee:${benchCommunity(0)}`]
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
  for (const plan of await queries.explain()) expectLean(plan)
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
  for (const plan of await queries.explain()) expectLean(plan)
})

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

function expectLean(root: PlanNode): void {
  for (const node of nodesOf(root)) {
    const type = node['Node Type']
    if (TENANT_TABLES.includes(node['Relation Name'] ?? '')) expect(type).not.toBe('Seq Scan')
    if (type.includes('Sort')) expect(rowsOf(node)).toBeLessThanOrEqual(MAX_SORTED_ROWS)
    if (type.startsWith('Index') || type.startsWith('Bitmap')) {
      expect((node['Rows Removed by Filter'] ?? 0) * node['Actual Loops']).toBeLessThanOrEqual(
        MAX_WASTED_ROWS,
      )
    }
  }
}

/** How many rows are sorted at once. */
function rowsOf(node: PlanNode): number {
  return Math.max(0, ...(node.Plans ?? []).map((input) => input['Actual Rows']))
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

/** Notes every query that goes through it, to ask the database afterwards how it found the rows. */
class QueryLog {
  readonly db: Kysely<Database>
  private readonly queries: { readonly sql: string; readonly parameters: readonly unknown[] }[] = []

  constructor(private readonly plain: Kysely<Database>) {
    const executor = plain.getExecutor()
    const plugin: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        this.queries.push(executor.compileQuery(node, queryId as QueryId))
        return node
      },
      transformResult: async ({ result }) => result,
    }
    this.db = plain.withPlugin(plugin)
  }

  async explain(): Promise<PlanNode[]> {
    expect(this.queries.length).toBeGreaterThan(0)
    const plans: PlanNode[] = []
    for (const { sql: text, parameters } of this.queries) {
      const query = `explain (analyze, format json) ${text}`
      const { rows } = await this.plain.executeQuery<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>({
        ...sql`select 1`.compile(this.plain),
        sql: query,
        parameters: [...parameters],
      })
      plans.push(...rows.map((row) => row['QUERY PLAN'][0].Plan))
    }
    return plans
  }
}
