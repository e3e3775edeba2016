import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Choice, Tally, VotingUnit } from './consultations-types'

interface PollsOfCommunity {
  readonly communityCode: string
  readonly pollIds: readonly string[]
}

/** How many ballots each poll holds; polls without any are missing. */
export async function countBallots(
  db: Kysely<Database>,
  { communityCode, pollIds }: PollsOfCommunity,
): Promise<ReadonlyMap<string, number>> {
  if (pollIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('ballots')
    .select(['poll_id', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', communityCode)
    .where('poll_id', 'in', [...pollIds])
    .groupBy('poll_id')
    .execute()
  return new Map(rows.map(({ poll_id, count }) => [poll_id, Number(count)]))
}

/** What was chosen. Ask only while holding an ended poll: this is the one query that reads choices. */
export async function tallyBallots(trx: Transaction<Database>, poll: TenantId): Promise<Tally> {
  const rows = await trx
    .selectFrom('ballots')
    .select(['choice', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .groupBy('choice')
    .execute()
  const counts = Object.fromEntries(rows.map(({ choice, count }) => [choice, Number(count)]))
  return { for: 0, against: 0, abstain: 0, ...counts }
}

/** The units of these households on the rolls, with the proof of their ballots but not the choice. */
export async function listVotingUnits(
  db: Kysely<Database>,
  { communityCode, pollIds }: PollsOfCommunity,
  householdIds: readonly string[],
): Promise<(VotingUnit & { readonly pollId: string })[]> {
  if (pollIds.length === 0 || householdIds.length === 0) return []
  const rows = await selectVotingUnits(db)
    .where('unit.community_code', '=', communityCode)
    .where('unit.poll_id', 'in', [...pollIds])
    .where('unit.household_id', 'in', [...householdIds])
    .orderBy('unit.id')
    .execute()
  return rows.map((row) => ({
    pollId: row.poll_id,
    id: row.id,
    householdId: row.household_id,
    label: row.label,
    floorAreaHundredths: row.floor_area_hundredths,
    ballot:
      row.cast_by_account_id !== null && row.receipt !== null && row.cast_at !== null
        ? { castByAccountId: row.cast_by_account_id, receipt: row.receipt, castAt: row.cast_at }
        : null,
  }))
}

function selectVotingUnits(db: Kysely<Database>) {
  return db
    .selectFrom('voting_units as unit')
    .leftJoin('ballots as ballot', (join) =>
      join
        .onRef('ballot.community_code', '=', 'unit.community_code')
        .onRef('ballot.poll_id', '=', 'unit.poll_id')
        .onRef('ballot.voting_unit_id', '=', 'unit.id'),
    )
    .select([
      'unit.poll_id',
      'unit.id',
      'unit.household_id',
      'unit.label',
      'unit.floor_area_hundredths',
      'ballot.cast_by_account_id',
      'ballot.receipt',
      'ballot.cast_at',
    ])
}

/** The household a voting unit of this poll stands for. */
export async function findHouseholdOfUnit(
  db: Kysely<Database>,
  poll: TenantId,
  votingUnitId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('voting_units')
    .select('household_id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('id', '=', votingUnitId)
    .executeTakeFirst()
  return row?.household_id
}

/**
 * Keeps the poll from ending until the transaction is over; many may hold it so at once.
 * @returns when it closes and whether it has been counted, as it is while held
 */
export async function holdPoll(
  trx: Transaction<Database>,
  poll: TenantId,
): Promise<{ closesAt: Date; isCounted: boolean }> {
  const row = await trx
    .selectFrom('polls')
    .select(['closes_at', 'ended_at'])
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .forShare()
    .executeTakeFirstOrThrow()
  return { closesAt: row.closes_at, isCounted: row.ended_at !== null }
}

/** @returns false when the unit's ballot exists already; waits for one that is just being stored */
export async function insertBallot(
  trx: Transaction<Database>,
  ballot: {
    poll: TenantId
    votingUnitId: string
    choice: Choice
    castByAccountId: string
    receipt: string
  },
  now: Date,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('ballots')
    .values({
      community_code: ballot.poll.communityCode,
      poll_id: ballot.poll.id,
      voting_unit_id: ballot.votingUnitId,
      choice: ballot.choice,
      channel: 'online',
      cast_by_account_id: ballot.castByAccountId,
      cast_at: now,
      receipt: ballot.receipt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
