import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A correction of a roll waits until a second member of the committee has confirmed it. It keeps whose flats it is about,
 * so that a household that was struck off can be told. Those made before were made by one person.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table roll_corrections
      add column status text not null default 'made' check (status in ('waiting', 'made', 'dropped')),
      add column household_ids bigint[] not null default '{}',
      add column decided_by_account_id bigint references accounts (id),
      add column decided_at timestamptz,
      alter column voting_unit_id drop not null,
      add check (kind = 'add' or voting_unit_id is not null),
      add check (status <> 'made' or voting_unit_id is not null)`.execute(db)
  await sql`
    alter table roll_corrections
      alter column status drop default,
      alter column household_ids drop default`.execute(db)
  await sql`
    update roll_corrections set decided_at = corrected_at`.execute(db)
  await sql`
    alter table roll_corrections rename column account_id to proposed_by_account_id`.execute(db)
  await sql`
    alter table roll_corrections rename column corrected_at to proposed_at`.execute(db)
  await sql`
    alter table roll_corrections
      add check ((status = 'waiting') = (decided_at is null))`.execute(db)
  await sql`drop index roll_corrections_by_age`.execute(db)
  await sql`
    create index roll_corrections_by_status on roll_corrections
      (community_code, poll_id, status, id desc)`.execute(db)
  await sql`
    create unique index roll_corrections_waiting_unit on roll_corrections
      (community_code, poll_id, (household_ids[1])) where status = 'waiting'`.execute(db)
  await sql`
    create unique index roll_corrections_waiting_objection on roll_corrections
      (community_code, poll_id, objection_id) where status = 'waiting' and objection_id is not null
  `.execute(db)
}

export const secondPersonForRolls: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
