import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What every write leaves behind: the answer a repeated request gets, and the audit entry. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_keys (
      community_code text not null,
      account_id bigint not null,
      key text not null,
      operation text not null,
      request_hash text not null,
      result jsonb,
      created_at timestamptz not null,
      primary key (community_code, account_id, key)
    )`.execute(db)
  await sql`create index idempotency_keys_by_age on idempotency_keys (created_at)`.execute(db)

  await sql`
    create table audit_entries (
      community_code text not null,
      id bigint generated always as identity,
      account_id bigint not null,
      operation text not null,
      subject_id text not null,
      request_id text not null,
      at timestamptz not null,
      primary key (community_code, id)
    )`.execute(db)
  await sql`create index audit_entries_by_subject on audit_entries (community_code, subject_id, id)`.execute(
    db,
  )

  await sql`
    create table uploads (
      id uuid primary key,
      account_id bigint not null,
      storage_key text not null,
      content_type text not null,
      width integer not null,
      height integer not null,
      byte_size integer not null,
      created_at timestamptz not null,
      attached_at timestamptz
    )`.execute(db)
  await sql`create index uploads_waiting on uploads (created_at) where attached_at is null`.execute(
    db,
  )
}

export const writes: MigrationFile = {
  up,
  distribution: {
    reference: ['uploads'],
    byCommunity: ['idempotency_keys', 'audit_entries'],
  },
}
