import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Secret ballots and public boards. Who has had a ballot paper stands in the roll (`roll_marks`); what was chosen stands
 * in `secret_ballots`, which knows no person, no time and no area finer than the poll's. Nothing joins the two. At the
 * close ballots move to the board in the order of their tokens, and their key is destroyed.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table polls add column ballot_key text`.execute(db)
  await sql`
    create index polls_running on polls (closes_at, community_code, id)
      where opened_at is not null and ended_at is null`.execute(db)
  await sql`
    create table poll_keys (
      community_code text not null,
      poll_id bigint not null,
      weight bigint not null check (weight > 0),
      modulus text not null,
      exponent text not null,
      sealed_private_key text,
      primary key (community_code, poll_id, weight),
      foreign key (community_code, poll_id) references polls (community_code, id)
    )`.execute(db)
  await sql`
    create table roll_marks (
      community_code text not null,
      poll_id bigint not null,
      voting_unit_id bigint not null,
      channel text not null check (channel in ('online', 'paper')),
      weight bigint not null check (weight > 0),
      blinded_message_hash text,
      primary key (community_code, poll_id, voting_unit_id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id),
      check ((channel = 'online') = (blinded_message_hash is not null))
    )`.execute(db)
  await sql`
    create table secret_ballots (
      community_code text not null,
      poll_id bigint not null,
      token text not null,
      weight bigint not null,
      signature text not null,
      receipt_index text not null,
      sealed_ballot text not null,
      primary key (community_code, poll_id, token),
      unique (community_code, poll_id, receipt_index),
      foreign key (community_code, poll_id) references polls (community_code, id)
    )`.execute(db)
  await sql`
    create table boards (
      community_code text not null,
      poll_id bigint not null,
      size integer not null,
      root_hash text not null,
      signed_at timestamptz not null,
      public_key text not null,
      signature text not null,
      primary key (community_code, poll_id),
      foreign key (community_code, poll_id) references polls (community_code, id)
    )`.execute(db)
  await sql`
    create table board_lines (
      community_code text not null,
      poll_id bigint not null,
      position integer not null,
      line text not null,
      primary key (community_code, poll_id, position),
      foreign key (community_code, poll_id) references boards (community_code, poll_id)
    )`.execute(db)
}

export const secretBallots: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: ['poll_keys', 'roll_marks', 'secret_ballots', 'boards', 'board_lines'],
  },
}
