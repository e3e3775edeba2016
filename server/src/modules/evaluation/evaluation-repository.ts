import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { GridOutcomes } from './evaluation-types'
import { inArea } from './in-area'
import { outcomesAsOf } from './outcomes-as-of'
import type { Span } from './period'

interface CountRow {
  readonly grid_code: string
  readonly month: number | null
  readonly answered: number
  readonly answered_in_time: number
  readonly ended: number
  readonly confirmed: number
  readonly by_code: number
  readonly rated: number
  readonly satisfied: number
  readonly lapsed: number
  readonly rejected: number
  readonly open: number
  readonly overdue: number
  readonly suspended: number
}

/**
 * The outcomes of every grid in an area, month by month, as of an instant; also of grids without reports. Open reports
 * are counted where everybody may see them.
 * @param span within one year
 */
export async function countOutcomes(
  db: Kysely<Database>,
  areaCode: string,
  span: Span,
  asOf: Date,
): Promise<GridOutcomes[]> {
  const isUnanswered = sql`answered_at is null and outcome.respond_due_at < ${asOf}`
  // The clock of a suspended report stands still.
  const isLate = sql`outcome.resolve_due_at < case state when 'suspended' then outcome.suspended_at else ${asOf} end`
  const isOpen = sql`public_report.id is not null`
  const { rows } = await sql<CountRow>`
    with ${outcomesAsOf(areaCode, span, asOf)}
    select
      grid.code as grid_code,
      extract(month from outcome.submitted_at at time zone 'Asia/Shanghai')::int as month,
      count(*) filter (where answered_at is not null or (${isUnanswered}))::int as answered,
      count(*) filter (where answered_at <= outcome.respond_due_at)::int as answered_in_time,
      count(*) filter (where has_ended or ${isLate})::int as ended,
      count(*) filter (where state = 'confirmed')::int as confirmed,
      count(*) filter (where state = 'confirmed' and is_by_code)::int as by_code,
      count(*) filter (where state = 'confirmed' and rating is not null)::int as rated,
      count(*) filter (where state = 'confirmed' and rating <> 'dissatisfied')::int as satisfied,
      count(*) filter (where state = 'lapsed')::int as lapsed,
      count(*) filter (where state = 'rejected')::int as rejected,
      count(*) filter (where ${isOpen})::int as open,
      count(*) filter (where ${isOpen} and state = 'open' and ((${isUnanswered}) or ${isLate}))::int as overdue,
      count(*) filter (where ${isOpen} and state = 'suspended')::int as suspended
    from grids as grid
    left join outcome
      on outcome.community_code = grid.community_code
      and outcome.grid_code = grid.code
      and outcome.state not in ('withdrawn', 'duplicate')
    left join reports as public_report
      on public_report.community_code = outcome.community_code
      and public_report.id = outcome.report_id
      and public_report.is_public
      and outcome.state in ('open', 'resolved', 'suspended')
    where ${inArea(sql`grid.community_code`, sql`grid.code`, areaCode)}
    group by grid.code, month
    order by grid.code, month`.execute(db)
  return rows.map((row) => ({
    gridCode: row.grid_code,
    month: row.month,
    response: { numerator: row.answered_in_time, denominator: row.answered },
    resolution: { numerator: row.confirmed, denominator: row.ended },
    satisfaction: { numerator: row.satisfied, denominator: row.rated },
    confirmedByCode: row.by_code,
    lapsed: row.lapsed,
    rejected: row.rejected,
    open: row.open,
    overdue: row.overdue,
    suspended: row.suspended,
  }))
}
