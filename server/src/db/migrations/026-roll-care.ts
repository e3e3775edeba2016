import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A frozen roll may be objected to and corrected, and keeps what stood there before. A unit that is struck off stays as a
 * row without flats, so that nobody can cast for it and what was written of it still reads. Households have no date of
 * their own: the highest id of the roster at the opening tells those that were there from those that came later. Of a
 * poll that was open before, that is the highest id on its roll, and nobody may object any more.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await createRollCare(db)
  await createDelegations(db)
  await sql.raw(CAST_BALLOTS).execute(db)
}

async function createRollCare(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roll_settings (
      county_code text primary key,
      objection_days integer not null,
      delegated_units integer not null
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

/** A unit has at most one delegation that is under way or stands. Its code is for redeeming only and goes with that. */
async function createDelegations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table delegations (
      community_code text not null,
      id bigint generated always as identity,
      poll_id bigint not null,
      voting_unit_id bigint not null,
      principal_account_id bigint not null references accounts (id),
      delegate_account_id bigint references accounts (id),
      code text,
      status text not null default 'offered'
        check (status in ('offered', 'waiting', 'accepted', 'declined', 'revoked')),
      offered_at timestamptz not null,
      decided_by_account_id bigint references accounts (id),
      decided_at timestamptz,
      reason text,
      primary key (community_code, id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id),
      check (status not in ('waiting', 'accepted', 'declined') or delegate_account_id is not null),
      check ((status = 'offered') = (code is not null)),
      check ((status in ('accepted', 'declined')) = (decided_at is not null)),
      check ((status = 'declined') = (reason is not null))
    )`.execute(db)
  await sql`
    create unique index delegations_of_unit on delegations
      (community_code, poll_id, voting_unit_id)
      where status in ('offered', 'waiting', 'accepted')`.execute(db)
  await sql`
    create unique index delegations_by_code on delegations
      (community_code, poll_id, code) where code is not null`.execute(db)
  await sql`
    create index delegations_of_principal on delegations
      (community_code, poll_id, principal_account_id, id desc)`.execute(db)
  await sql`
    create index delegations_of_delegate on delegations
      (community_code, delegate_account_id, poll_id, id desc)`.execute(db)
  await sql`
    create index delegations_waiting on delegations
      (community_code, poll_id, id) where status = 'waiting'`.execute(db)
  await sql`
    create table delegation_pages (
      community_code text not null,
      delegation_id bigint not null,
      position integer not null,
      upload_id uuid not null,
      width integer not null,
      height integer not null,
      primary key (community_code, delegation_id, position),
      foreign key (community_code, delegation_id) references delegations (community_code, id)
    )`.execute(db)
}

/**
 * Casts many ballots of one poll in one round trip; the caller holds the poll. Each is stored with its idempotency key and
 * audit entry or leaves nothing; a repeat gets what the first left, whether the poll is still open or not. Arrays have
 * one place a ballot; `flats` is the JSON array of those the account may cast for. Whoever holds an accepted delegation of
 * the unit may cast for it as well; it is held, so that nobody revokes it meanwhile. Those with flats of their own never
 * reach that look-up.
 */
const CAST_BALLOTS = `
create function cast_ballots(
  community text, poll bigint, moment timestamptz, is_open boolean, may_recast boolean,
  account_ids bigint[], keys text[], hashes text[], request_ids text[],
  units bigint[], flats jsonb[], answer_sheets jsonb[], receipts text[]
) returns table (place integer, outcome text, result jsonb) language plpgsql as $$
declare
  earlier record;
  stored jsonb;
begin
  for at in 1 .. coalesce(array_length(units, 1), 0) loop
    place := at;
    result := null;
    stored := jsonb_build_object('receipt', receipts[at],
      'castAt', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
    insert into idempotency_keys (account_id, key, operation, request_hash, result, created_at)
      values (account_ids[at], keys[at], 'cast_ballot', hashes[at], stored, moment)
      on conflict do nothing;
    if not found then
      select idem.request_hash, idem.result as answer into earlier from idempotency_keys idem
       where idem.account_id = account_ids[at] and idem.key = keys[at];
      outcome := case when earlier.request_hash = hashes[at] then 'cast' else 'key_reused' end;
      result := case when outcome = 'cast' then earlier.answer end;
      return next;
      continue;
    end if;
    outcome := 'cast';
    if not exists (
      select from jsonb_array_elements_text(flats[at]) as own (household_id)
        cross join lateral (
          select flat.voting_unit_id from voting_unit_flats flat
           where flat.community_code = community and flat.poll_id = poll
             and flat.household_id = own.household_id::bigint
           limit 1) found
       where found.voting_unit_id = units[at]) then
      perform from delegations delegation
        where delegation.community_code = community and delegation.poll_id = poll
          and delegation.voting_unit_id = units[at] and delegation.status = 'accepted'
          and delegation.delegate_account_id = account_ids[at]
        limit 1 for share;
      if not found then outcome := 'unknown_unit'; end if;
    end if;
    if outcome = 'cast' and not is_open then
      outcome := 'poll_closed';
    elsif outcome = 'cast' then
      insert into ballots as ballot (community_code, poll_id, voting_unit_id, answers, channel,
                                     cast_by_account_id, cast_at, receipt)
        values (community, poll, units[at], answer_sheets[at], 'online',
                account_ids[at], moment, receipts[at])
        on conflict (community_code, poll_id, voting_unit_id) do update
          set answers = excluded.answers, cast_by_account_id = excluded.cast_by_account_id,
              cast_at = excluded.cast_at, receipt = excluded.receipt
          where may_recast and ballot.channel = 'online';
      if not found then outcome := 'already_cast'; end if;
    end if;
    if outcome = 'cast' then
      result := stored;
      insert into audit_entries (community_code, account_id, operation, subject_id, request_id, at)
        values (community, account_ids[at], 'cast_ballot', community || '-' || poll,
                request_ids[at], moment);
    else
      delete from idempotency_keys idem
       where idem.account_id = account_ids[at] and idem.key = keys[at];
    end if;
    return next;
  end loop;
end $$`

export const rollCare: MigrationFile = {
  up,
  distribution: {
    reference: ['roll_settings'],
    byCommunity: ['roll_objections', 'roll_corrections', 'delegations', 'delegation_pages'],
  },
}
