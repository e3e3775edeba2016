import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * What residents write is looked at before everybody reads it. What keeps it from the public stands in its own row as well, so
 * that every list goes on reading the rows and indexes it read before; what was public until now stays so.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['reports', 'report_activities', 'topics']) {
    await sql`
      alter table ${sql.table(table)} add column check_status text
        check (check_status in ('pending', 'manual', 'declined'))`.execute(db)
  }
  await sql`
    alter table reports add constraint reports_public_once_passed
      check (not is_public or check_status is null)`.execute(db)
  await sql`
    create table content_checks (
      community_code text not null,
      id bigint generated always as identity,
      kind text not null check (kind in ('report', 'report_step', 'topic')),
      subject_id bigint not null,
      report_id bigint,
      author_account_id bigint references accounts (id),
      status text not null check (status in ('pending', 'manual', 'passed', 'declined')),
      asked_at timestamptz not null,
      tries integer not null default 0,
      next_try_at timestamptz,
      rule text,
      decided_by text check (decided_by in ('automatic', 'committee')),
      decided_by_account_id bigint references accounts (id),
      decided_note text,
      decided_at timestamptz,
      appeal text,
      appealed_at timestamptz,
      appeal_decided_by_account_id bigint references accounts (id),
      appeal_decided_at timestamptz,
      appeal_is_passed boolean,
      appeal_note text,
      primary key (community_code, id),
      unique (community_code, kind, subject_id),
      check ((kind = 'topic') = (report_id is null)),
      check ((status = 'pending') = (next_try_at is not null)),
      check ((status in ('passed', 'declined')) = (decided_at is not null))
    )`.execute(db)
  await sql`
    create index content_checks_due on content_checks (next_try_at, community_code, id)
      where status = 'pending'`.execute(db)
  await sql`
    create index content_checks_waiting on content_checks (community_code, asked_at, id)
      where status = 'manual'`.execute(db)
  await sql`
    create index content_checks_appealed on content_checks (community_code, appealed_at, id)
      where appealed_at is not null and appeal_decided_at is null`.execute(db)
  await sql`
    create table content_check_photos (
      community_code text not null,
      check_id bigint not null,
      upload_id uuid not null,
      trace_id text,
      verdict text check (verdict in ('pass', 'review', 'risky')),
      label integer,
      primary key (community_code, check_id, upload_id),
      foreign key (community_code, check_id) references content_checks (community_code, id)
    )`.execute(db)
  await sql`
    create index content_check_photos_by_trace on content_check_photos (trace_id)
      where trace_id is not null`.execute(db)
}

export const contentChecks: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['content_checks', 'content_check_photos'] },
}
