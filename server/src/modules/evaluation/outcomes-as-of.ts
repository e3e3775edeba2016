import { type RawBuilder, sql } from 'kysely'
import { inArea, inCommunitiesOf } from './in-area'
import type { Span } from './period'

/**
 * Common table expressions that end in `outcome`: the reports submitted in an area in a span, as their history was at
 * an instant. Of most reports it has been folded already; for those something was written about since, the steps before
 * are folded again here, by the rules of report-outcome.ts. `is_by_code` tells that the confirmation in force was given
 * with a query code.
 */
export function outcomesAsOf(
  areaCode: string,
  { from, until }: Span,
  asOf: Date,
): RawBuilder<unknown> {
  const isInSpan = sql`${inArea(sql`outcome.community_code`, sql`outcome.grid_code`, areaCode)}
    and outcome.submitted_at >= ${from} and outcome.submitted_at < ${until}`
  const lastOf = (value: RawBuilder<unknown>, isWanted: RawBuilder<unknown>) =>
    sql`(array_agg(${value} order by id desc) filter (where ${isWanted}))[1]`
  return sql`
    apart as (
      select
        community_code,
        report_id,
        bool_or(at >= ${asOf}) as is_changed,
        max(id) filter (where event = 'confirm' and actor_role = 'code_holder') as by_code_id
      from report_activities
      where ${inCommunitiesOf(sql`community_code`, areaCode)}
        and (at >= ${asOf} or (event = 'confirm' and actor_role = 'code_holder'))
      group by community_code, report_id
    ), step as (
      select
        activity.*,
        outcome.grid_code,
        outcome.submitted_at,
        max(activity.id) filter (where activity.event = 'restore')
          over (partition by activity.community_code, activity.report_id) as restored_id
      from apart
      join report_outcomes as outcome
        on outcome.community_code = apart.community_code and outcome.report_id = apart.report_id
      join report_activities as activity
        on activity.community_code = apart.community_code and activity.report_id = apart.report_id
      where apart.is_changed and activity.at < ${asOf} and ${isInSpan}
    ), outcome as (
      select
        outcome.community_code,
        outcome.report_id,
        outcome.grid_code,
        outcome.submitted_at,
        outcome.respond_due_at,
        outcome.resolve_due_at,
        outcome.answered_at,
        outcome.has_ended,
        outcome.state,
        outcome.suspended_at,
        outcome.rating,
        apart.by_code_id is not null and not exists (
          select from report_activities as later
          where later.community_code = outcome.community_code
            and later.report_id = outcome.report_id
            and later.id > apart.by_code_id
            and later.event = 'confirm'
        ) as is_by_code
      from report_outcomes as outcome
      left join apart
        on apart.community_code = outcome.community_code and apart.report_id = outcome.report_id
      where apart.is_changed is not true and ${isInSpan}
      union all
      select
        community_code,
        report_id,
        min(grid_code),
        min(submitted_at),
        ${lastOf(sql`(details->>'respondDueAt')::timestamptz`, sql`details ? 'respondDueAt'`)},
        ${lastOf(sql`(details->>'resolveDueAt')::timestamptz`, sql`details ? 'resolveDueAt'`)},
        min(at) filter (where event in ('accept', 'accept_hand_off', 'progress', 'resolve', 'reject')),
        bool_or(event in ('confirm', 'lapse', 'reject') or (event = 'dispute' and from_status = 'resolved')),
        case ${lastOf(
          sql`event`,
          sql`event in ('resolve', 'confirm', 'lapse', 'reject', 'withdraw', 'merge', 'suspend', 'resume',
            'dispute', 'reopen', 'unmerge')`,
        )}
          when 'resolve' then 'resolved' when 'confirm' then 'confirmed' when 'lapse' then 'lapsed'
          when 'reject' then 'rejected' when 'withdraw' then 'withdrawn' when 'merge' then 'duplicate'
          when 'suspend' then 'suspended' else 'open' end,
        max(at) filter (where event = 'suspend'),
        ${lastOf(sql`details->>'rating'`, sql`event = 'confirm'`)},
        coalesce(${lastOf(sql`actor_role`, sql`event = 'confirm'`)} = 'code_holder', false)
      from step
      where id >= coalesce(restored_id, 0)
      group by community_code, report_id
    )`
}
