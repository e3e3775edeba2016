import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Appointing people (任职): who stands in for a grid's first worker (B岗), when somebody is on leave, who appointed or ended
 * whom, and how often somebody looked for a person by phone. Leave has no reason: only its days are kept.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table appointments add column is_second boolean not null default false`.execute(
    db,
  )
  await sql`
    create table leaves (
      id bigint generated always as identity primary key,
      account_id bigint not null references accounts (id),
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      entered_by_account_id bigint not null references accounts (id),
      entered_at timestamptz not null,
      taken_back_at timestamptz
    )`.execute(db)
  await sql`
    create index leaves_by_account on leaves (account_id, ends_at)
      where taken_back_at is null`.execute(db)
  await sql`
    create table appointment_changes (
      id bigint generated always as identity primary key,
      office_code text not null,
      appointment_id bigint not null references appointments (id),
      kind text not null
        check (kind in ('appointed', 'hours_changed', 'made_first', 'made_second', 'ended', 'taken_over')),
      effective_at timestamptz not null,
      account_id bigint not null references accounts (id),
      changed_at timestamptz not null
    )`.execute(db)
  await sql`
    create index appointment_changes_by_office on appointment_changes (office_code, id)`.execute(db)
  await sql`
    create table appointee_look_ups (
      id bigint generated always as identity primary key,
      account_id bigint not null references accounts (id),
      looked_at timestamptz not null
    )`.execute(db)
  await sql`
    create index appointee_look_ups_by_account on appointee_look_ups
      (account_id, looked_at)`.execute(db)
}

export const appointments: MigrationFile = {
  up,
  distribution: {
    reference: ['leaves', 'appointment_changes', 'appointee_look_ups'],
    byCommunity: [],
  },
}
