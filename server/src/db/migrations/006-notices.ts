import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notices (
      community_code text not null,
      id bigint generated always as identity,
      area_code text not null,
      category text not null,
      title text not null,
      body text not null,
      asks_acknowledgement boolean not null,
      author_account_id bigint not null references accounts (id),
      published_at timestamptz not null,
      expires_at timestamptz not null,
      withdrawn_at timestamptz,
      withdrawn_reason text,
      primary key (community_code, id),
      check (expires_at > published_at),
      check ((withdrawn_at is null) = (withdrawn_reason is null))
    )`.execute(db)
  await sql`create index notices_by_age on notices (community_code, published_at desc, id)`.execute(
    db,
  )

  await sql`
    create table notice_reads (
      community_code text not null,
      notice_id bigint not null,
      household_id bigint not null,
      account_id bigint not null,
      read_at timestamptz not null,
      acknowledged_at timestamptz,
      primary key (community_code, notice_id, household_id, account_id),
      foreign key (community_code, notice_id) references notices (community_code, id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)
}

export const notices: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: ['notices', 'notice_reads'],
  },
}
