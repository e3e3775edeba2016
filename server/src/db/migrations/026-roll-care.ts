import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A frozen roll may be objected to and corrected, and keeps what stood there before. A unit that is struck off stays as a
 * row without flats, so that nobody can cast for it and what was written of it still reads. Households have no date of
 * their own: the highest id of the roster at the opening tells those that were there from those that came later. Of a
 * poll that was open before, that is the highest id on its roll, and nobody may object any more.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roll_settings (
      county_code text primary key,
      objection_days integer not null
    )`.execute(db)
  await sql`
    alter table polls
      add column roster_last_household_id bigint,
      add column objections_end_at timestamptz`.execute(db)
  await sql`
    update polls poll set
      roster_last_household_id = coalesce((
        select max(flat.household_id) from voting_unit_flats flat
         where flat.community_code = poll.community_code and flat.poll_id = poll.id), 0),
      objections_end_at = poll.opened_at
     where poll.opened_at is not null`.execute(db)
  await sql`
    alter table voting_units add column is_removed boolean not null default false`.execute(db)
  await sql`
    create table roll_objections (
      community_code text not null,
      id bigint generated always as identity,
      poll_id bigint not null,
      account_id bigint not null references accounts (id),
      kind text not null check (kind in ('missing', 'not_entitled', 'wrong_area', 'wrong_owner')),
      voting_unit_id bigint,
      flat text,
      body text not null,
      objected_at timestamptz not null,
      status text not null default 'waiting' check (status in ('waiting', 'accepted', 'declined')),
      answer text,
      answered_by_account_id bigint references accounts (id),
      answered_at timestamptz,
      primary key (community_code, id),
      unique (community_code, poll_id, id),
      foreign key (community_code, poll_id) references polls (community_code, id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id),
      check ((kind = 'missing') = (voting_unit_id is null)),
      check ((kind = 'missing') = (flat is not null)),
      check ((status = 'waiting') = (answer is null)),
      check ((status = 'waiting') = (answered_at is null))
    )`.execute(db)
  await sql`
    create index roll_objections_waiting on roll_objections
      (community_code, poll_id, id) where status = 'waiting'`.execute(db)
  await sql`
    create index roll_objections_of_account on roll_objections
      (community_code, poll_id, account_id, id desc)`.execute(db)
  await sql`
    create table roll_corrections (
      community_code text not null,
      id bigint generated always as identity,
      poll_id bigint not null,
      kind text not null check (kind in ('add', 'remove', 'area')),
      voting_unit_id bigint not null,
      label text not null,
      area_before bigint,
      area_after bigint,
      reason text not null,
      objection_id bigint,
      account_id bigint not null references accounts (id),
      corrected_at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id),
      foreign key (community_code, poll_id, objection_id)
        references roll_objections (community_code, poll_id, id),
      check ((kind = 'add') = (area_before is null)),
      check ((kind = 'remove') = (area_after is null))
    )`.execute(db)
  await sql`
    create index roll_corrections_by_age on roll_corrections
      (community_code, poll_id, id desc)`.execute(db)
}

export const rollCare: MigrationFile = {
  up,
  distribution: {
    reference: ['roll_settings'],
    byCommunity: ['roll_objections', 'roll_corrections'],
  },
}
