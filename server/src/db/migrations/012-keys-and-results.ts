import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A key belongs to an account, whichever community the request turns out to be for; a poll's result is counted once
 * and kept; and lists of one grid and of an account's waiting photos are read in order.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table keys_by_account (
      account_id bigint not null,
      key text not null,
      operation text not null,
      request_hash text not null,
      result jsonb,
      created_at timestamptz not null,
      constraint idempotency_keys_of_account primary key (account_id, key)
    )`.execute(db)
  await sql`
    insert into keys_by_account (account_id, key, operation, request_hash, result, created_at)
    select distinct on (account_id, key) account_id, key, operation, request_hash,
           case operation when 'create_report'
             then result || jsonb_build_object('communityCode', community_code) else result end,
           created_at
      from idempotency_keys
     order by account_id, key, created_at`.execute(db)
  await sql`drop table idempotency_keys`.execute(db)
  await sql`alter table keys_by_account rename to idempotency_keys`.execute(db)
  await sql`create index idempotency_keys_by_age on idempotency_keys (created_at)`.execute(db)

  await sql`
    alter table polls
      add column ended_at timestamptz,
      add column tally jsonb,
      add constraint polls_end_with_a_tally check ((ended_at is null) = (tally is null))`.execute(
    db,
  )

  await sql`drop index uploads_waiting`.execute(db)
  await sql`
    create index uploads_waiting on uploads (account_id, created_at)
      where attached_at is null`.execute(db)

  await sql`drop index reports_by_grid`.execute(db)
  await sql`
    create index reports_by_grid on reports
      (community_code, grid_code, submitted_at desc, id desc)`.execute(db)
  await sql`
    create index reports_public_by_grid on reports
      (community_code, grid_code, submitted_at desc, id desc) where is_public`.execute(db)
}

export const keysAndResults: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [], byAccount: ['idempotency_keys'] },
}
