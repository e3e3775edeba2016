import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A notice stays on top while it is pinned, and keeps what it said before each correction: `notice_versions` holds the text
 * that a correction took the place of, under its number.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notices
      add column is_pinned boolean not null default false,
      add column version integer not null default 0,
      add column corrected_at timestamptz`.execute(db)
  await sql`
    create index notices_pinned on notices (community_code, published_at desc, id)
      where is_pinned and withdrawn_at is null`.execute(db)
  await sql`
    create table notice_versions (
      community_code text not null,
      notice_id bigint not null,
      version integer not null,
      title text not null,
      body text not null,
      expires_at timestamptz not null,
      reason text not null,
      is_asked_again boolean not null,
      reached_households integer,
      corrected_by_account_id bigint not null references accounts (id),
      corrected_at timestamptz not null,
      primary key (community_code, notice_id, version),
      foreign key (community_code, notice_id) references notices (community_code, id),
      check (is_asked_again = (reached_households is not null))
    )`.execute(db)
}

export const noticeLife: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['notice_versions'] },
}
