import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A poll's roll is copied at opening, so later moves and new households change nothing.
 * The primary key of ballots is what makes a second ballot of one voting unit impossible.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table consultations (
      community_code text not null,
      id bigint generated always as identity,
      area_code text not null,
      title text not null,
      body text not null,
      status text not null,
      author_account_id bigint not null references accounts (id),
      created_at timestamptz not null,
      opened_at timestamptz,
      primary key (community_code, id)
    )`.execute(db)
  await sql`create index consultations_by_age on consultations (community_code, created_at desc, id)`.execute(
    db,
  )

  await sql`
    create table polls (
      community_code text not null,
      id bigint generated always as identity,
      consultation_id bigint not null,
      question text not null,
      kind text not null,
      voting_unit text not null,
      rule_code text not null,
      rule_version text not null,
      closes_at timestamptz not null,
      opened_at timestamptz,
      roll_size integer,
      primary key (community_code, id),
      unique (community_code, consultation_id),
      foreign key (community_code, consultation_id) references consultations (community_code, id)
    )`.execute(db)

  await sql`
    create table voting_units (
      community_code text not null,
      poll_id bigint not null,
      id bigint generated always as identity,
      household_id bigint not null,
      label text not null,
      floor_area_hundredths integer not null,
      primary key (community_code, poll_id, id),
      unique (community_code, poll_id, household_id),
      foreign key (community_code, poll_id) references polls (community_code, id)
    )`.execute(db)

  await sql`
    create table ballots (
      community_code text not null,
      poll_id bigint not null,
      voting_unit_id bigint not null,
      choice text not null,
      channel text not null,
      cast_by_account_id bigint not null references accounts (id),
      cast_at timestamptz not null,
      receipt text not null,
      primary key (community_code, poll_id, voting_unit_id),
      foreign key (community_code, poll_id, voting_unit_id) references voting_units (community_code, poll_id, id)
    )`.execute(db)
}

export const consultations: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: ['consultations', 'polls', 'voting_units', 'ballots'],
  },
}
