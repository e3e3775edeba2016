import { type Kysely, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import { selectReports, toReport } from './reports-repository'
import type { Report } from './reports-types'

/** Areas by code; a report belongs to one whose code its grid's code starts with. */
export type ReportScope =
  | { readonly reporterAccountId: string }
  | { readonly areaCodes: readonly string[]; readonly isPublicOnly: boolean }

export type ListOrder = 'newest' | 'due'

const TO_DO = ['submitted', 'accepted', 'in_progress', 'suspended'] as const

/** The next clock that runs out: first the answer's, then the solution's. Matches the index `reports_by_due`. */
const nextDue = sql<Date>`(case report.status when 'submitted' then report.respond_due_at else report.resolve_due_at end)`

/**
 * One page of a scope. `open` in due order is what waits for the handlers; elsewhere it is everything not closed.
 */
export async function listReports(
  db: Kysely<Database>,
  request: { scope: ReportScope; status: 'open' | 'closed' | 'all'; order: ListOrder },
  page: PageRequest,
): Promise<Page<Report>> {
  const { scope, status, order } = request
  let query = selectReports(db)
  query =
    'reporterAccountId' in scope
      ? query.where('report.reporter_account_id', '=', scope.reporterAccountId)
      : query.where(inAreas(scope.areaCodes))
  if (!('reporterAccountId' in scope) && scope.isPublicOnly) {
    query = query.where('report.is_public', '=', true)
  }
  if (order === 'due') {
    query = query.where('report.status', status === 'closed' ? 'not in' : 'in', [...TO_DO])
  } else if (status !== 'all') {
    query = query.where('report.status', status === 'closed' ? '=' : '<>', 'closed')
  }
  const isDueOrder = order === 'due' && status !== 'closed'
  const key = isDueOrder ? nextDue : sql<Date>`report.submitted_at`
  const direction = isDueOrder ? sql`asc` : sql`desc`
  if (page.cursor !== undefined) {
    const [instant, communityCode, id] = decodeCursor(page.cursor, ['instant', 'code', 'id'])
    const after = isDueOrder ? sql`>` : sql`<`
    query = query.where(
      sql<boolean>`(${key}, report.community_code, report.id) ${after} (${instant}::timestamptz, ${communityCode}, ${id}::bigint)`,
    )
  }
  const rows = await query
    .select(key.as('sort_key'))
    .orderBy(sql`${key} ${direction}, report.community_code ${direction}, report.id ${direction}`)
    .limit(page.limit + 1)
    .execute()
  const { items, nextCursor } = toPage(rows, page.limit, (row) => [
    row.sort_key.toISOString(),
    row.community_code,
    row.id,
  ])
  return { items: items.map(toReport), nextCursor }
}

/** Codes are digits, so padding with 0 and 9 bounds everything inside an area, in any collation. */
function inAreas(areaCodes: readonly string[]) {
  const ranges = areaCodes.map(
    (code) => sql<boolean>`(
      report.community_code between ${code.slice(0, 12).padEnd(12, '0')} and ${code.slice(0, 12).padEnd(12, '9')}
      and report.grid_code between ${code.padEnd(15, '0')} and ${code.padEnd(15, '9')})`,
  )
  return ranges.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(ranges, sql` or `)})`
}
