import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What people agreed to, for which purpose and in which words; taken back is written down too, and nothing is ever removed. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table consents (
      account_id bigint not null references accounts (id),
      id bigint generated always as identity,
      purpose text not null,
      version integer not null,
      given_at timestamptz not null,
      withdrawn_at timestamptz,
      primary key (account_id, id),
      check (withdrawn_at >= given_at)
    )`.execute(db)
  await sql`
    create unique index consents_standing on consents (account_id, purpose, version)
      where withdrawn_at is null`.execute(db)
}

export const consents: MigrationFile = {
  up,
  distribution: { reference: ['consents'], byCommunity: [] },
}
