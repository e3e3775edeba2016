import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../db/schema'
import { type ListedUnit, toVotingUnit, type UnitRow } from '../ballots-repository'

/** The units of others somebody may cast for; looked up by their whole keys, as one's own are. */
export async function listDelegatedUnits(
  db: Kysely<Database>,
  { communityCode, pollIds }: { communityCode: string; pollIds: readonly string[] },
  accountId: string | undefined,
): Promise<ListedUnit[]> {
  if (accountId === undefined || pollIds.length === 0) return []
  const { rows } = await sql<UnitRow>`
    select mine.poll_id, unit.id, unit.label, unit.floor_area_hundredths,
           ballot.channel as ballot_channel, ballot.cast_by_account_id, ballot.receipt,
           ballot.cast_at, null as mark_channel, slip.id is not null as is_slip_waiting,
           '{}'::text[] as household_ids
      from delegations mine
      cross join lateral (
        select * from voting_units each
         where each.community_code = mine.community_code and each.poll_id = mine.poll_id
           and each.id = mine.voting_unit_id
         limit 1) unit
      left join lateral (
        select * from ballots each
         where each.community_code = mine.community_code and each.poll_id = mine.poll_id
           and each.voting_unit_id = mine.voting_unit_id
         limit 1) ballot on true
      left join lateral (
        select each.id from paper_entries each
         where each.community_code = mine.community_code and each.poll_id = mine.poll_id
           and each.voting_unit_id = mine.voting_unit_id and each.status = 'waiting'
         limit 1) slip on ballot.channel is null
     where mine.community_code = ${communityCode}
       and mine.delegate_account_id = ${accountId}::bigint
       and mine.poll_id = any(${[...pollIds]}::bigint[]) and mine.status = 'accepted'
     order by unit.id`.execute(db)
  return rows.map((row) => toVotingUnit(row, { isDelegated: true }))
}
