import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** People of the mini-program, the access token all processes share, and sessions that can be ended early. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table accounts add column sessions_since timestamptz`.execute(db)
  await sql`
    create table wechat_people (
      account_id bigint primary key references accounts (id),
      openid_index text not null unique,
      openid_sealed text not null,
      seen_at timestamptz not null
    )`.execute(db)
  await sql`
    create table wechat_access_tokens (
      app_id text primary key,
      token_sealed text,
      expires_at timestamptz,
      turn_until timestamptz
    )`.execute(db)
}

export const wechat: MigrationFile = {
  up,
  distribution: { reference: ['wechat_people', 'wechat_access_tokens'], byCommunity: [] },
}
