import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/**
 * A poll asks several questions of any kind, of households or of owners. Questions are read with their poll only and
 * never change once it is open, so they stand in it. A voting unit has one flat or several; a flat is in one unit.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table households
      add column is_developer_held boolean not null default false,
      add column is_empty boolean not null default false`.execute(db)
  await sql`
    create table household_owners (
      community_code text not null,
      household_id bigint not null,
      owner_id bigint not null,
      primary key (community_code, household_id, owner_id),
      foreign key (community_code, household_id) references households (community_code, id)
    )`.execute(db)

  await sql`
    alter table polls
      add column questions jsonb,
      add column secrecy text not null default 'named' check (secrecy in ('named', 'secret')),
      add column allows_recast boolean not null default false,
      add column custom_thresholds jsonb,
      add column developer_held text not null default 'left_out'
        check (developer_held in ('as_one', 'left_out')),
      add column empty_flats text not null default 'counted'
        check (empty_flats in ('counted', 'left_out')),
      add column roll_area_hundredths bigint,
      add column draw_secret text,
      add column draw_commitment text`.execute(db)
  await sql`
    update polls set
      questions = jsonb_build_array(
        jsonb_build_object('id', '1', 'kind', 'motion', 'text', question)),
      tally = case when tally is null then null else jsonb_build_object(
        'turnout', ${amount(sql`(tally->>'for')::int + (tally->>'against')::int + (tally->>'abstain')::int`)},
        'questions', jsonb_build_array(jsonb_build_object(
          'questionId', '1', 'kind', 'motion',
          'for', ${amount(sql`(tally->>'for')::int`)},
          'against', ${amount(sql`(tally->>'against')::int`)},
          'abstain', ${amount(sql`(tally->>'abstain')::int`)}))) end`.execute(db)
  await sql`
    alter table polls
      alter column questions set not null,
      drop column question,
      drop column kind`.execute(db)

  await sql`
    create table voting_unit_flats (
      community_code text not null,
      poll_id bigint not null,
      household_id bigint not null,
      voting_unit_id bigint not null,
      primary key (community_code, poll_id, household_id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id)
    )`.execute(db)
  await sql`
    insert into voting_unit_flats (community_code, poll_id, household_id, voting_unit_id)
    select community_code, poll_id, household_id, id from voting_units`.execute(db)
  await sql`
    update polls poll set
      roll_area_hundredths = (
        select coalesce(sum(unit.floor_area_hundredths), 0) from voting_units unit
         where unit.community_code = poll.community_code and unit.poll_id = poll.id)
     where roll_size is not null`.execute(db)
  await sql`
    alter table voting_units
      add column kind text not null default 'household'
        check (kind in ('household', 'owner', 'developer')),
      alter column floor_area_hundredths type bigint,
      drop column household_id`.execute(db)
  await sql`alter table voting_units alter column kind drop default`.execute(db)

  await sql`alter table ballots add column answers jsonb`.execute(db)
  await sql`
    update ballots set
      answers = jsonb_build_array(jsonb_build_object('kind', 'motion', 'choice', choice))`.execute(
    db,
  )
  await sql`
    alter table ballots
      alter column answers set not null,
      drop column choice`.execute(db)
  await sql.raw(CAST_BALLOTS).execute(db)
}

/**
 * Casts many ballots of one poll in one round trip; the caller holds the poll. Each is stored with its idempotency key and
 * audit entry or leaves nothing; a repeat gets what the first left, whether the poll is still open or not. Arrays have
 * one place a ballot; `flats` is the JSON array of those the account may cast for.
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
      outcome := 'unknown_unit';
    elsif not is_open then
      outcome := 'poll_closed';
    else
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

function amount(count: ReturnType<typeof sql>) {
  return sql`jsonb_build_object('units', ${count}, 'weight', ${count})`
}

export const pollKinds: MigrationFile = {
  up,
  distribution: {
    reference: [],
    byCommunity: ['household_owners', 'voting_unit_flats'],
  },
}
