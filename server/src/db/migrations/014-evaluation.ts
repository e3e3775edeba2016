import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * What each history says so far, one row a report, so that rates over a county are one scan of narrow rows instead of
 * an aggregation of every step ever taken. Folded from the activities as they are written (report-outcome.ts); here
 * once for those that are there already.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report_outcomes (
      community_code text not null,
      report_id bigint not null,
      grid_code text not null,
      submitted_at timestamptz not null,
      respond_due_at timestamptz,
      resolve_due_at timestamptz,
      answered_at timestamptz,
      has_ended boolean not null,
      state text not null,
      suspended_at timestamptz,
      rating text,
      primary key (community_code, report_id),
      foreign key (community_code, report_id) references reports (community_code, id)
    )`.execute(db)
  await sql`create index report_outcomes_by_grid on report_outcomes (community_code, grid_code, submitted_at)`.execute(
    db,
  )

  await sql`
    with restored as (
      select community_code, report_id, max(id) as id
      from report_activities where event = 'restore' group by community_code, report_id
    ), history as (
      select
        activity.community_code,
        activity.report_id,
        max((details->>'respondDueAt')::timestamptz) filter (where event in ('submit', 'restore')) as respond_due_at,
        (array_agg((details->>'resolveDueAt')::timestamptz order by activity.id desc)
          filter (where details ? 'resolveDueAt'))[1] as resolve_due_at,
        min(at) filter (where event in ('accept', 'accept_hand_off', 'progress', 'resolve', 'reject')) as answered_at,
        bool_or(event in ('confirm', 'lapse', 'reject') or (event = 'dispute' and from_status = 'resolved')) as has_ended,
        (array_agg(event order by activity.id desc) filter (where event in
          ('resolve', 'confirm', 'lapse', 'reject', 'withdraw', 'merge', 'suspend', 'resume', 'dispute', 'reopen', 'unmerge')))[1] as led_by,
        max(at) filter (where event = 'suspend') as suspended_at,
        (array_agg(details->>'rating' order by activity.id desc) filter (where event = 'confirm'))[1] as rating
      from report_activities as activity
      left join restored
        on restored.community_code = activity.community_code and restored.report_id = activity.report_id
      where activity.id >= coalesce(restored.id, 0)
      group by activity.community_code, activity.report_id
    )
    insert into report_outcomes
    select
      report.community_code, report.id, report.grid_code, report.submitted_at,
      history.respond_due_at, history.resolve_due_at, history.answered_at, history.has_ended,
      case led_by
        when 'resolve' then 'resolved' when 'confirm' then 'confirmed' when 'lapse' then 'lapsed'
        when 'reject' then 'rejected' when 'withdraw' then 'withdrawn' when 'merge' then 'duplicate'
        when 'suspend' then 'suspended' else 'open' end,
      history.suspended_at, history.rating
    from history
    join reports as report
      on report.community_code = history.community_code and report.id = history.report_id`.execute(
    db,
  )
}

export const evaluation: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['report_outcomes'] },
}
