import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { CategorySummary, FiledChannel, SummaryPeriod } from './summaries-types'
import { inSummaryArea } from './summary-area'

/**
 * What happened to the reports of an area in a period, by category, in the order of the categories; a report counts once in
 * a column. An overdue report counts where its limit ran out, not where that was noticed.
 */
export async function countByCategory(
  db: Kysely<Database>,
  areaCode: string,
  { from, until }: SummaryPeriod,
): Promise<CategorySummary[]> {
  const community = areaCode.slice(0, 12)
  const { rows } = await sql<CategorySummary>`
    with happened as (
      select id as report_id, 'received' as what from reports
       where community_code = ${community} and submitted_at >= ${from} and submitted_at < ${until}
      union
      select report_id, case when event in ('accept', 'accept_hand_off') then 'accepted' else 'answered' end
        from report_activities
       where community_code = ${community} and at >= ${from} and at < ${until}
         and event in ('accept', 'accept_hand_off', 'resolve', 'reject')
      union
      select report_id, 'overdue' from report_activities
       where community_code = ${community} and event = 'overdue'
         and details->>'dueAt' >= ${from.toISOString()} and details->>'dueAt' < ${until.toISOString()}
    )
    select category.name,
           count(*) filter (where what = 'received')::int as received,
           count(*) filter (where what = 'accepted')::int as accepted,
           count(*) filter (where what = 'answered')::int as answered,
           count(*) filter (where what = 'overdue')::int as overdue
      from happened
      join reports report on report.community_code = ${community} and report.id = happened.report_id
      join categories category on category.code = report.category_code
     where ${inSummaryArea(sql`report.grid_code`, areaCode)}
     group by category.code
     order by category.position, category.code`.execute(db)
  return rows
}

/** Reports somebody filed for others, and what was seen on a patrol, by how. */
export async function countFiled(
  db: Kysely<Database>,
  areaCode: string,
  { from, until }: SummaryPeriod,
): Promise<Readonly<Partial<Record<FiledChannel, number>>>> {
  const { rows } = await sql<{ channel: FiledChannel; count: number }>`
    select channel, count(*)::int as count from reports report
     where community_code = ${areaCode.slice(0, 12)}
       and ${inSummaryArea(sql`report.grid_code`, areaCode)}
       and submitted_at >= ${from} and submitted_at < ${until}
       and channel in ('phone', 'visit', 'paper', 'patrol')
     group by channel`.execute(db)
  return Object.fromEntries(rows.map(({ channel, count }) => [channel, count]))
}
