import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Who answers for a report at every moment, its clocks, and what each step of its history was about. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table departments (
      county_code text not null,
      code text not null,
      name text not null,
      duty_phone text,
      primary key (county_code, code)
    )`.execute(db)
  await sql`alter table appointments add column department_code text`.execute(db)

  await sql`alter table report_activities add column details jsonb not null default '{}'`.execute(
    db,
  )
  await sql`
    alter table reports
      add column accountable_unit text,
      add column pending_unit text,
      add column pending_due_at timestamptz,
      add column hand_off_count integer not null default 0,
      add column return_count integer not null default 0,
      add column status_since timestamptz,
      add column clock_started_at timestamptz,
      add column clock_stage integer not null default 0,
      add column escalated_unit text,
      add column supervised_at timestamptz,
      add column suspended_at timestamptz,
      add column review_at timestamptz,
      add column extension_count integer not null default 0,
      add column reminder_count integer not null default 0,
      add column reminded_at timestamptz,
      add column alarm_at timestamptz`.execute(db)
  await sql`
    update reports set
      accountable_unit = 'grid:' || grid_code,
      status_since = coalesce(closed_at, resolved_at, accepted_at, submitted_at),
      clock_started_at = coalesce(accepted_at, submitted_at),
      alarm_at = case when status <> 'closed' then submitted_at end`.execute(db)
  await sql`
    alter table reports
      alter column accountable_unit set not null,
      alter column status_since set not null,
      alter column clock_started_at set not null`.execute(db)

  const nextDue = sql`(case status when 'submitted' then respond_due_at else resolve_due_at end)`
  const isToDo = sql`status in ('submitted', 'accepted', 'in_progress', 'suspended')`
  await sql`
    create index reports_by_unit on reports (accountable_unit, ${nextDue}, community_code, id)
      where ${isToDo}`.execute(db)
  await sql`
    create index reports_by_pending_unit on reports (pending_unit, ${nextDue}, community_code, id)
      where pending_unit is not null`.execute(db)
  await sql`
    create index reports_by_unit_and_age on reports
      (accountable_unit, submitted_at desc, community_code desc, id desc)`.execute(db)
  await sql`
    create index reports_under_supervision on reports (${nextDue}, community_code, id)
      where ${isToDo} and (escalated_unit is not null or supervised_at is not null)`.execute(db)
  await sql`
    create index reports_by_alarm on reports (alarm_at, community_code, id)
      where alarm_at is not null`.execute(db)
}

export const handOffs: MigrationFile = {
  up,
  distribution: { reference: ['departments'], byCommunity: [] },
}
