import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Searches of a roster by phone, to count how many somebody makes. The phone is in none. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roster_searches (
      community_code text not null,
      id bigint generated always as identity,
      account_id bigint not null references accounts (id),
      at timestamptz not null,
      primary key (community_code, id)
    )`.execute(db)
  await sql`create index roster_searches_by_account on roster_searches (account_id, at)`.execute(db)
}

export const guardedData: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['roster_searches'] },
}
