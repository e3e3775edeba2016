import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * Paper ballots. In a named poll the entry takes the unit's one row of `ballots` at once, without answers, and a second
 * person's confirmation fills it in. In a secret poll a unit is marked in the roll and slips are entered apart: a slip
 * knows no unit and no time, its id is random, and what it says is sealed with the poll's ballot key.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ballots
      add column is_confirmed boolean not null default true,
      add check (is_confirmed or channel = 'paper')`.execute(db)
  await sql`alter table polls add column unconfirmed_paper integer`.execute(db)
  await sql`
    create table paper_entries (
      community_code text not null,
      poll_id bigint not null,
      id text not null,
      voting_unit_id bigint,
      weight bigint,
      slip_index text not null,
      sheet text not null,
      status text not null check (status in ('waiting', 'confirmed', 'refused', 'withdrawn')),
      revision integer not null,
      entered_by_account_id bigint not null references accounts (id),
      primary key (community_code, poll_id, id),
      foreign key (community_code, poll_id) references polls (community_code, id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id),
      check ((voting_unit_id is null) <> (weight is null))
    )`.execute(db)
  await sql`
    create unique index paper_entries_by_slip on paper_entries
      (community_code, poll_id, slip_index) where status in ('waiting', 'confirmed')`.execute(db)
  await sql`
    create index paper_entries_by_status on paper_entries
      (community_code, poll_id, status, id)`.execute(db)
  await sql`
    create table paper_entry_acts (
      community_code text not null,
      poll_id bigint not null,
      entry_id text not null,
      position integer not null,
      act text not null check (act in ('enter', 'correct', 'confirm', 'refuse', 'withdraw')),
      account_id bigint not null references accounts (id),
      reason text,
      at timestamptz,
      primary key (community_code, poll_id, entry_id, position),
      foreign key (community_code, poll_id, entry_id)
        references paper_entries (community_code, poll_id, id) on delete cascade,
      check ((act in ('refuse', 'withdraw')) = (reason is not null))
    )`.execute(db)
  await sql`
    create table paper_entry_pages (
      community_code text not null,
      poll_id bigint not null,
      entry_id text not null,
      position integer not null,
      upload_id uuid not null,
      width integer not null,
      height integer not null,
      primary key (community_code, poll_id, entry_id, position),
      foreign key (community_code, poll_id, entry_id)
        references paper_entries (community_code, poll_id, id) on delete cascade
    )`.execute(db)
  await sql`
    create table withdrawn_marks (
      community_code text not null,
      id bigint generated always as identity,
      poll_id bigint not null,
      voting_unit_id bigint not null,
      account_id bigint not null references accounts (id),
      reason text not null,
      withdrawn_at timestamptz not null,
      primary key (community_code, id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id)
    )`.execute(db)
}

export const paperBallots: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: ['paper_entries', 'paper_entry_acts', 'paper_entry_pages', 'withdrawn_marks'],
  },
}
