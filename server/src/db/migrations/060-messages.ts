import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** What people are told, what they let WeChat bring them, what is brought, and what is told to a whole area by and by. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      account_id bigint not null references accounts (id),
      id bigint generated always as identity,
      key text not null,
      kind text not null,
      target text not null,
      target_id text,
      about text not null,
      due_at timestamptz,
      created_at timestamptz not null,
      read_at timestamptz,
      delivery text check (delivery in ('unplanned', 'digest')),
      primary key (account_id, id),
      unique (account_id, key)
    )`.execute(db)
  await sql`
    create index messages_unread on messages (account_id) where read_at is null`.execute(db)
  await sql`
    create index messages_unplanned on messages (id) where delivery = 'unplanned'`.execute(db)
  await sql`
    create index messages_for_digest on messages (account_id) where delivery = 'digest'`.execute(db)
  await sql`
    create index messages_by_reading on messages (read_at) where read_at is not null`.execute(db)
  await sql`
    create table message_subscriptions (
      account_id bigint not null references accounts (id),
      template text not null,
      balance integer not null check (balance >= 0),
      answered_at timestamptz not null,
      primary key (account_id, template)
    )`.execute(db)
  await sql`
    create table message_sends (
      id bigint generated always as identity primary key,
      account_id bigint not null references accounts (id),
      key text not null,
      template text not null,
      kind text not null,
      target text not null,
      target_id text,
      about text not null,
      due_at timestamptz,
      kept integer not null check (kept >= 0),
      state text not null check (
        state in ('waiting', 'sending', 'sent', 'refused', 'no_consent', 'unknown', 'dead', 'discarded')),
      error_code integer,
      attempts integer not null,
      next_at timestamptz not null,
      created_at timestamptz not null,
      unique (account_id, key)
    )`.execute(db)
  await sql`
    create index message_sends_waiting on message_sends (next_at, id) where state = 'waiting'`.execute(
    db,
  )
  await sql`
    create index message_sends_open on message_sends (next_at) where state = 'sending'`.execute(db)
  await sql`
    create index message_sends_in_trouble on message_sends (state, template, error_code)
    where state in ('unknown', 'dead')`.execute(db)
  await sql`
    create index message_sends_over on message_sends (created_at)
    where state in ('sent', 'refused', 'no_consent', 'discarded')`.execute(db)
  await sql`
    create table broadcasts (
      id bigint generated always as identity primary key,
      key text not null unique,
      audience text not null,
      place_code text not null,
      kind text not null,
      target text not null,
      target_id text not null,
      about text not null,
      due_at timestamptz,
      starts_at timestamptz not null,
      after_household_id bigint not null default 0,
      after_account_id bigint not null default 0,
      ended_at timestamptz
    )`.execute(db)
  await sql`
    create index broadcasts_open on broadcasts (starts_at, id) where ended_at is null`.execute(db)
}

export const messages: MigrationFile = {
  up,
  distribution: {
    reference: ['messages', 'message_subscriptions', 'message_sends', 'broadcasts'],
    byCommunity: [],
  },
}
