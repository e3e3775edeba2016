import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table categories (
      code text primary key,
      name text not null,
      icon text not null,
      respond_limit_hours integer not null check (respond_limit_hours > 0),
      resolve_limit_amount integer not null check (resolve_limit_amount > 0),
      resolve_limit_unit text not null check (resolve_limit_unit in ('hours', 'days', 'work_days')),
      is_emergency boolean not null default false,
      is_private boolean not null default false,
      keywords text[] not null default '{}',
      position integer not null
    )`.execute(db)

  await sql`
    create table reports (
      community_code text not null,
      id bigint generated always as identity,
      grid_code text not null,
      category_code text not null references categories (code),
      status text not null,
      closed_as text,
      body text not null,
      address text not null,
      lng double precision,
      lat double precision,
      channel text not null,
      is_public boolean not null,
      is_anonymous boolean not null,
      reporter_account_id bigint not null references accounts (id),
      submitted_at timestamptz not null,
      respond_due_at timestamptz not null,
      resolve_due_at timestamptz not null,
      accepted_at timestamptz,
      resolved_at timestamptz,
      closed_at timestamptz,
      reopened_count integer not null default 0,
      primary key (community_code, id),
      check ((status = 'closed') = (closed_as is not null)),
      foreign key (community_code, grid_code) references grids (community_code, code)
    )`.execute(db)
  await sql`create index reports_by_reporter on reports (reporter_account_id, submitted_at desc, community_code, id)`.execute(
    db,
  )
  await sql`
    create index reports_due on reports
      (community_code, (case status when 'submitted' then respond_due_at else resolve_due_at end), id)
      where status in ('submitted', 'accepted', 'in_progress', 'suspended')`.execute(db)
  await sql`create index reports_by_grid on reports (community_code, grid_code, submitted_at desc, id)`.execute(
    db,
  )

  await sql`
    create table report_activities (
      community_code text not null,
      report_id bigint not null,
      id bigint generated always as identity,
      event text not null,
      from_status text,
      to_status text not null,
      actor_account_id bigint references accounts (id),
      actor_role text not null,
      note text not null default '',
      is_internal boolean not null default false,
      at timestamptz not null,
      primary key (community_code, report_id, id),
      foreign key (community_code, report_id) references reports (community_code, id)
    )`.execute(db)

  await sql`
    create table report_photos (
      community_code text not null,
      report_id bigint not null,
      activity_id bigint not null,
      position integer not null,
      upload_id uuid not null,
      storage_key text not null,
      width integer not null,
      height integer not null,
      primary key (community_code, report_id, activity_id, position),
      foreign key (community_code, report_id, activity_id) references report_activities (community_code, report_id, id)
    )`.execute(db)
}

export const reports: MigrationFile = {
  up,
  distribution: {
    reference: ['categories'],
    byCommunity: ['reports', 'report_activities', 'report_photos'],
  },
}
