import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Two accounts of one person become one, and people leave: an account that is closed stays as a number. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table accounts
      add column closed_at timestamptz,
      add column merged_into_account_id bigint references accounts (id),
      add check (closed_at is null or (phone_index is null and photo_upload_id is null)),
      add check (merged_into_account_id is null or closed_at is not null)`.execute(db)
  await sql`
    create index accounts_merged on accounts (merged_into_account_id)
     where merged_into_account_id is not null`.execute(db)
  await sql`
    create table merge_offers (
      id uuid primary key,
      account_id bigint not null references accounts (id),
      other_account_id bigint not null references accounts (id),
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index merge_offers_by_end on merge_offers (expires_at)`.execute(db)
  await sql`
    create table account_deletions (
      account_id bigint primary key references accounts (id),
      asked_at timestamptz not null,
      due_at timestamptz not null
    )`.execute(db)
  await sql`create index account_deletions_due on account_deletions (due_at, account_id)`.execute(
    db,
  )
}

export const accountsEnd: MigrationFile = {
  up,
  distribution: { reference: ['merge_offers', 'account_deletions'], byCommunity: [] },
}
