import { type Kysely, type KyselyPlugin, type QueryId, sql } from 'kysely'
import type { Database } from '../src/db/schema'

/** A page may be put together from a few branches or communities of a page each; more would be a sort of the table. */
const MAX_SORTED_ROWS = 300
/** Rows that are read and thrown away. */
const MAX_WASTED_ROWS = 500

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

/** Nothing is read from the start, sorted as a whole or read to be thrown away. */
export function expectLean(root: PlanNode, tenantTables: readonly string[]): void {
  for (const node of nodesOf(root)) {
    const type = node['Node Type']
    if (tenantTables.includes(node['Relation Name'] ?? '')) expect(type).not.toBe('Seq Scan')
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
export class QueryLog {
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
