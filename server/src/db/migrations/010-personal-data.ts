import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Phones, sealed, with an index to find an account by one; and every look at somebody's personal data. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table accounts
      add column phone_sealed text,
      add column phone_index text,
      add check ((phone_sealed is null) = (phone_index is null))`.execute(db)
  await sql`create index accounts_by_phone on accounts (phone_index) where phone_index is not null`.execute(
    db,
  )

  await sql`
    create table reveals (
      community_code text not null,
      id bigint generated always as identity,
      report_id bigint not null,
      account_id bigint not null references accounts (id),
      account_role text not null,
      subject_account_id bigint not null references accounts (id),
      what text not null,
      reason text not null,
      at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, report_id) references reports (community_code, id)
    )`.execute(db)
  await sql`create index reveals_by_subject on reveals (subject_account_id, at desc, community_code desc, id desc)`.execute(
    db,
  )
  await sql`create index reveals_by_account on reveals (account_id, at)`.execute(db)
}

export const personalData: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['reveals'] },
}
