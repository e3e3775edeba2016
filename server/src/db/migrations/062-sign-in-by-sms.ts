import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Signing in by a code sent to a phone, sessions of browsers, and the second factor of staff. */
async function up(db: Kysely<unknown>): Promise<void> {
  await tiePhones(db)
  await sendCodes(db)
  await keepWebSessions(db)
  await addSecondFactors(db)
}

/** A phone belongs to one account; of several that had it, to the one made last, as it was found until now. */
async function tiePhones(db: Kysely<unknown>): Promise<void> {
  await sql`
    update accounts earlier set phone_sealed = null, phone_index = null
     where exists (
       select from accounts later
        where later.phone_index = earlier.phone_index and later.is_demo = earlier.is_demo
          and later.id > earlier.id)`.execute(db)
  await sql`drop index accounts_by_phone`.execute(db)
  await sql`
    create unique index accounts_by_phone on accounts (phone_index, is_demo)
     where phone_index is not null`.execute(db)
}

async function sendCodes(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sms_codes (
      id text primary key,
      code_hash text not null,
      tries integer not null default 0,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index sms_codes_by_end on sms_codes (expires_at)`.execute(db)
  await sql`
    create table sms_sends (
      id bigint generated always as identity primary key,
      phone_index text not null,
      network_index text not null,
      sent_at timestamptz not null
    )`.execute(db)
  await sql`create index sms_sends_by_phone on sms_sends (phone_index, sent_at)`.execute(db)
  await sql`create index sms_sends_by_network on sms_sends (network_index, sent_at)`.execute(db)
  await sql`create index sms_sends_by_time on sms_sends (sent_at)`.execute(db)
}

async function keepWebSessions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table web_sessions (
      token_hash text primary key,
      account_id bigint not null references accounts (id),
      has_second_factor boolean not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db)
  await sql`create index web_sessions_by_account on web_sessions (account_id)`.execute(db)
  await sql`create index web_sessions_by_end on web_sessions (expires_at)`.execute(db)
}

async function addSecondFactors(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table second_factors (
      account_id bigint primary key references accounts (id),
      secret_sealed text,
      confirmed_at timestamptz,
      last_step bigint not null default 0,
      failures integer not null default 0,
      failures_end_at timestamptz,
      reset_at timestamptz,
      reset_by_account_id bigint references accounts (id)
    )`.execute(db)
  await sql`
    create table recovery_codes (
      account_id bigint not null references accounts (id),
      code_hash text not null,
      used_at timestamptz,
      primary key (account_id, code_hash)
    )`.execute(db)
}

export const signInBySms: MigrationFile = {
  up,
  distribution: {
    reference: ['sms_codes', 'sms_sends', 'web_sessions', 'second_factors', 'recovery_codes'],
    byCommunity: [],
  },
}
