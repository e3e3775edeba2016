import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** Whoever may cast for a unit ends its delegation by casting; the mark of a paper ballot takes two persons. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(CAST_BALLOTS).execute(db)
  await sql`
    create table paper_mark_requests (
      community_code text not null,
      poll_id bigint not null,
      voting_unit_id bigint not null,
      account_id bigint not null references accounts (id),
      primary key (community_code, poll_id, voting_unit_id),
      foreign key (community_code, poll_id, voting_unit_id)
        references voting_units (community_code, poll_id, id)
    )`.execute(db)
}

/**
 * Casts many ballots of one poll in one round trip; the caller holds the poll. Each is stored with its idempotency key and
 * audit entry or leaves nothing; a repeat gets what the first left, whether the poll is still open or not. Arrays have
 * one place a ballot; `flats` is the JSON array of those the account may cast for. Whoever holds an accepted delegation of
 * the unit may cast for it as well; it is held, so that nobody revokes it meanwhile. A ballot of the unit's own people ends
 * its delegation. Both hold the delegation before the ballot, so that neither waits for the other.
 */
const CAST_BALLOTS = `
create or replace function cast_ballots(
  community text, poll bigint, moment timestamptz, is_open boolean, may_recast boolean,
  account_ids bigint[], keys text[], hashes text[], request_ids text[],
  units bigint[], flats jsonb[], answer_sheets jsonb[], receipts text[]
) returns table (place integer, outcome text, result jsonb) language plpgsql as $$
declare
  earlier record;
  stored jsonb;
  is_own boolean;
  is_delegated boolean;
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
    is_own := exists (
      select from jsonb_array_elements_text(flats[at]) as own (household_id)
        cross join lateral (
          select flat.voting_unit_id from voting_unit_flats flat
           where flat.community_code = community and flat.poll_id = poll
             and flat.household_id = own.household_id::bigint
           limit 1) found
       where found.voting_unit_id = units[at]);
    if is_own then
      perform from delegations delegation
        where delegation.community_code = community and delegation.poll_id = poll
          and delegation.voting_unit_id = units[at]
          and delegation.status in ('offered', 'waiting', 'accepted')
        limit 1 for update;
      is_delegated := found;
    else
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
      if is_own and is_delegated then
        update delegations delegation set status = 'revoked', code = null, decided_at = null
         where delegation.community_code = community and delegation.poll_id = poll
           and delegation.voting_unit_id = units[at]
           and delegation.status in ('offered', 'waiting', 'accepted');
      end if;
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

export const votesOfOnesOwn: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: ['paper_mark_requests'] },
}
