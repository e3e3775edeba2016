import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Reports filed for people without an account: their consent, the code they look it up with, and wrong guesses of it. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table reports alter column reporter_account_id drop not null`.execute(db)

  await sql`
    create table report_consents (
      community_code text not null,
      report_id bigint not null,
      person_name_sealed text not null,
      phone_sealed text,
      given_as text not null check (given_as in ('spoken', 'signed')),
      given_at timestamptz not null,
      is_read_back boolean not null check (is_read_back),
      recorded_by_account_id bigint not null references accounts (id),
      recorded_at timestamptz not null,
      primary key (community_code, report_id),
      foreign key (community_code, report_id) references reports (community_code, id)
    )`.execute(db)

  // A report's number does not carry its community, so this directory is whole on every node. It holds only reports
  // with a code; a reference table cannot point at a distributed one, so nothing ties it to reports but the service.
  await sql`
    create table query_codes (
      number text primary key,
      community_code text not null,
      report_id bigint not null,
      code_hash text not null,
      issued_at timestamptz not null,
      ended_at timestamptz
    )`.execute(db)

  // No tenant table: most wrong numbers belong to no community. It stays on one node and forgets within minutes.
  await sql`
    create table lookup_failures (
      key text primary key,
      count integer not null,
      window_ends_at timestamptz not null
    )`.execute(db)
  await sql`create index lookup_failures_by_end on lookup_failures (window_ends_at)`.execute(db)
}

export const channels: MigrationFile = {
  up,
  distribution: { reference: ['query_codes'], byCommunity: ['report_consents'] },
}
