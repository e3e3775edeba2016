import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely'
import { listReports } from '../src/modules/reports/list-reports'
import { startTestApp, type TestApp } from './test-app'

const GRID = '430503005003003'
const NEIGHBOUR = '430503005003001'
const ROWS_ELSEWHERE = 20_000

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

let service: TestApp

beforeAll(async () => {
  service = await startTestApp()
  // Younger than all of the grid's own, so that a list by age alone would have to pass over them.
  await sql`
    insert into reports (community_code, grid_code, category_code, status, body, address, channel, is_public,
      is_anonymous, reporter_account_id, submitted_at, respond_due_at, resolve_due_at, accountable_unit,
      status_since, clock_started_at)
    select community_code, ${NEIGHBOUR}, category_code, 'submitted', body, address, channel, true,
      is_anonymous, reporter_account_id, submitted_at + interval '1 year', respond_due_at, resolve_due_at,
      accountable_unit, status_since, clock_started_at
      from (select * from reports where grid_code = ${GRID} limit 1) as one, generate_series(1, ${ROWS_ELSEWHERE})`.execute(
    service.db,
  )
  await sql`analyze reports`.execute(service.db)
})
afterAll(() => service.close())

/** What the database did for the one statement `run` sends. */
async function planOf(run: (db: TestApp['db']) => Promise<unknown>): Promise<PlanNode[]> {
  const seen: RootOperationNode[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      seen.push(node)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await run(service.db.withPlugin(plugin))
  const [node] = seen
  if (!node) throw new Error('No statement was sent')
  const { sql: text, parameters } = service.db
    .getExecutor()
    .compileQuery(node as Parameters<ReturnType<TestApp['db']['getExecutor']>['compileQuery']>[0], {
      queryId: 'plan',
    })
  const { rows } = await service.db.executeQuery<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
    CompiledQuery.raw(`explain (analyze, format json) ${text}`, [...parameters]),
  )
  const flat = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(flat)]
  return rows.flatMap((row) => row['QUERY PLAN']).flatMap(({ Plan }) => flat(Plan))
}

test.each(['all', 'open', 'closed'] as const)(
  'the public list of a grid (%s) passes over nothing of the other grids',
  async (status) => {
    const plan = await planOf((db) =>
      listReports(
        db,
        { scope: { kind: 'areas', areaCodes: [GRID], only: 'public' }, status, order: 'newest' },
        { limit: 20 },
      ),
    )
    for (const node of plan) {
      const loops = node['Actual Loops']
      expect((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * loops).toBeLessThan(
        200,
      )
    }
  },
)
