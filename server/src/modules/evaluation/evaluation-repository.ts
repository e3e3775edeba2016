import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { GridOutcomes } from './evaluation-types'
import { inArea } from './in-area'
import type { Span } from './period'

interface CountRow {
  readonly grid_code: string
  readonly answered: number
  readonly answered_in_time: number
  readonly ended: number
  readonly confirmed: number
  readonly rated: number
  readonly satisfied: number
  readonly lapsed: number
  readonly rejected: number
  readonly open: number
  readonly overdue: number
  readonly suspended: number
}

/** The outcomes of every grid in an area as of `now`, also of grids without reports; one pass over narrow rows. */
export async function countOutcomes(
  db: Kysely<Database>,
  areaCode: string,
  { from, until }: Span,
  now: Date,
): Promise<GridOutcomes[]> {
  const isUnanswered = sql`answered_at is null and respond_due_at < ${now}`
  // The clock of a suspended report stands still.
  const isLate = sql`resolve_due_at < case state when 'suspended' then suspended_at else ${now} end`
  const isOpen = sql`state in ('open', 'resolved', 'suspended')`
  const { rows } = await sql<CountRow>`
    select
      grid.code as grid_code,
      count(*) filter (where answered_at is not null or (${isUnanswered}))::int as answered,
      count(*) filter (where answered_at <= respond_due_at)::int as answered_in_time,
      count(*) filter (where has_ended or ${isLate})::int as ended,
      count(*) filter (where state = 'confirmed')::int as confirmed,
      count(*) filter (where state = 'confirmed' and rating is not null)::int as rated,
      count(*) filter (where state = 'confirmed' and rating <> 'dissatisfied')::int as satisfied,
      count(*) filter (where state = 'lapsed')::int as lapsed,
      count(*) filter (where state = 'rejected')::int as rejected,
      count(*) filter (where ${isOpen})::int as open,
      count(*) filter (where state = 'open' and ((${isUnanswered}) or ${isLate}))::int as overdue,
      count(*) filter (where state = 'suspended')::int as suspended
    from grids as grid
    left join report_outcomes as outcome
      on outcome.community_code = grid.community_code
      and outcome.grid_code = grid.code
      and outcome.submitted_at >= ${from}
      and outcome.submitted_at < ${until}
      and outcome.state not in ('withdrawn', 'duplicate')
    where ${inArea(sql`grid.community_code`, sql`grid.code`, areaCode)}
    group by grid.code
    order by grid.code`.execute(db)
  return rows.map((row) => ({
    gridCode: row.grid_code,
    response: { numerator: row.answered_in_time, denominator: row.answered },
    resolution: { numerator: row.confirmed, denominator: row.ended },
    satisfaction: { numerator: row.satisfied, denominator: row.rated },
    lapsed: row.lapsed,
    rejected: row.rejected,
    open: row.open,
    overdue: row.overdue,
    suspended: row.suspended,
  }))
}
