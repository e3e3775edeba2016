import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ConsultationStatus, Poll, VotingUnit } from './consultations-types'
import type { Answer } from './counting/counting-types'
import type { PollBallot } from './counting/tally-poll'
import type { OwnFlats } from './own-flats'
import { getRule } from './rules'
import { weighsByArea } from './rules/decide-poll'

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

/** A ballot without its voter. */
export interface NamelessBallot extends PollBallot {
  readonly channel: 'online' | 'paper'
  readonly receipt: string
}

/**
 * Every ballot with what it weighs. Ask only while holding an ended poll: this is the one query that reads answers.
 * @param byArea whether a ballot weighs what its voting unit owns, or 1
 */
export async function readBallots(
  trx: Transaction<Database>,
  poll: TenantId,
  byArea: boolean,
): Promise<NamelessBallot[]> {
  const rows = await trx
    .selectFrom('ballots as ballot')
    .innerJoin('voting_units as unit', (join) =>
      join
        .onRef('unit.community_code', '=', 'ballot.community_code')
        .onRef('unit.poll_id', '=', 'ballot.poll_id')
        .onRef('unit.id', '=', 'ballot.voting_unit_id'),
    )
    .select(['ballot.answers', 'ballot.channel', 'ballot.receipt', 'unit.floor_area_hundredths'])
    .where('ballot.community_code', '=', poll.communityCode)
    .where('ballot.poll_id', '=', poll.id)
    .execute()
  return rows.map((row) => ({
    answers: row.answers,
    weight: byArea ? Number(row.floor_area_hundredths) : 1,
    channel: row.channel as NamelessBallot['channel'],
    receipt: row.receipt,
  }))
}

export interface UnitRow {
  readonly poll_id: string
  readonly id: string
  readonly label: string
  readonly floor_area_hundredths: string
  readonly ballot_channel: string | null
  readonly cast_by_account_id: string | null
  readonly receipt: string | null
  readonly cast_at: Date | null
  readonly mark_channel: string | null
  readonly is_slip_waiting: boolean
  /** Of the reader's flats, those that stand as this unit. */
  readonly household_ids: readonly string[]
}

/** A unit somebody may cast for, in its poll. */
export interface ListedUnit extends VotingUnit {
  readonly pollId: string
  /** Of the reader's flats, those that stand as this unit. */
  readonly householdIds: readonly string[]
}

/**
 * The units somebody may cast for, with the proof of their ballots but not what they say.
 *
 * Every row is looked up by its whole key: a roll is new and its ballots come fast, so the planner has no statistics of
 * them and would read all there are. The limits keep it from turning a look-up into a join.
 */
export async function listVotingUnits(
  db: Kysely<Database>,
  { communityCode, pollIds }: PollsOfCommunity,
  flats: OwnFlats,
): Promise<ListedUnit[]> {
  if (pollIds.length === 0 || flats.livedIn.length === 0) return []
  const { rows } = await sql<UnitRow>`
    select poll.id as poll_id, unit.id, unit.label, unit.floor_area_hundredths,
           ballot.channel as ballot_channel, ballot.cast_by_account_id, ballot.receipt,
           ballot.cast_at, mark.channel as mark_channel, slip.waits is not null as is_slip_waiting,
           mine.household_ids
      from polls poll
      cross join lateral (
        select found.voting_unit_id, array_agg(own.household_id::text) as household_ids
          from unnest(${[...flats.livedIn]}::bigint[], ${[...flats.since]}::timestamptz[])
            as own (household_id, since)
          cross join lateral (
            select flat.voting_unit_id from voting_unit_flats flat
             where flat.community_code = poll.community_code and flat.poll_id = poll.id
               and flat.household_id = own.household_id
             limit 1) found
         where own.since <= poll.opened_at
           and (poll.voting_unit = 'household'
             or own.household_id = any(${[...flats.owned]}::bigint[]))
         group by found.voting_unit_id) mine
      cross join lateral (
        select * from voting_units each
         where each.community_code = poll.community_code and each.poll_id = poll.id
           and each.id = mine.voting_unit_id
         limit 1) unit
      left join lateral (
        select * from ballots each
         where each.community_code = poll.community_code and each.poll_id = poll.id
           and each.voting_unit_id = mine.voting_unit_id
         limit 1) ballot on true
      left join lateral (
        select * from roll_marks each
         where each.community_code = poll.community_code and each.poll_id = poll.id
           and each.voting_unit_id = mine.voting_unit_id
         limit 1) mark on true
      left join lateral (
        select true as waits
         where exists (
                 select from paper_entries each
                  where each.community_code = poll.community_code and each.poll_id = poll.id
                    and each.voting_unit_id = mine.voting_unit_id and each.status = 'waiting')
            or exists (
                 select from paper_mark_requests each
                  where each.community_code = poll.community_code and each.poll_id = poll.id
                    and each.voting_unit_id = mine.voting_unit_id)
      ) slip on ballot.channel is null and mark.channel is null
     where poll.community_code = ${communityCode} and poll.id = any(${[...pollIds]}::bigint[])
     order by unit.id`.execute(db)
  return rows.map((row) => toVotingUnit(row, { isDelegated: false }))
}

export function toVotingUnit(
  row: UnitRow,
  { isDelegated }: Pick<VotingUnit, 'isDelegated'>,
): ListedUnit {
  return {
    pollId: row.poll_id,
    householdIds: row.household_ids,
    id: row.id,
    label: row.label,
    floorAreaHundredths: Number(row.floor_area_hundredths),
    mark: toMark(row.mark_channel, row.ballot_channel),
    isSlipWaiting: row.is_slip_waiting,
    ballot:
      row.ballot_channel === 'online' &&
      row.cast_by_account_id !== null &&
      row.receipt !== null &&
      row.cast_at !== null
        ? { castByAccountId: row.cast_by_account_id, receipt: row.receipt, castAt: row.cast_at }
        : null,
    isDelegated,
  }
}

/** On paper a unit is marked in every poll; the ballot of a named one is the mark, and nobody's own. */
function toMark(mark: string | null, ballot: string | null): VotingUnit['mark'] {
  return ballot === 'paper' ? 'paper' : (mark as VotingUnit['mark'])
}

/** What a ballot is checked against. */
export interface HeldPoll
  extends Pick<Poll, 'questions' | 'votingUnit' | 'secrecy' | 'allowsRecast' | 'closesAt'> {
  readonly status: ConsultationStatus
  readonly roll: number | null
  readonly isCounted: boolean
  /** Null for a draft. */
  readonly openedAt: Date | null
  readonly weighsByArea: boolean
  /** Of a secret poll while it runs. */
  readonly sealedBallotKey: string | null
}

/** Keeps the poll from ending until the transaction is over; many may hold it so at once. */
export async function holdPoll(
  trx: Transaction<Database>,
  poll: TenantId,
): Promise<HeldPoll | undefined> {
  const row = await trx
    .selectFrom('polls as poll')
    .innerJoin('consultations as consultation', (join) =>
      join
        .onRef('consultation.community_code', '=', 'poll.community_code')
        .onRef('consultation.id', '=', 'poll.consultation_id'),
    )
    .select([
      'consultation.status',
      'poll.questions',
      'poll.voting_unit',
      'poll.secrecy',
      'poll.allows_recast',
      'poll.closes_at',
      'poll.roll_size',
      'poll.ended_at',
      'poll.opened_at',
      'poll.rule_code',
      'poll.rule_version',
      'poll.custom_thresholds',
      'poll.ballot_key',
    ])
    .where('poll.community_code', '=', poll.communityCode)
    .where('poll.id', '=', poll.id)
    .forShare('poll')
    .executeTakeFirst()
  return (
    row && {
      status: row.status as ConsultationStatus,
      questions: row.questions,
      votingUnit: row.voting_unit as Poll['votingUnit'],
      secrecy: row.secrecy as Poll['secrecy'],
      allowsRecast: row.allows_recast,
      closesAt: row.closes_at,
      roll: row.roll_size,
      isCounted: row.ended_at !== null,
      openedAt: row.opened_at,
      weighsByArea: weighsByArea(getRule(row.rule_code, row.rule_version, row.custom_thresholds)),
      sealedBallotKey: row.ballot_key,
    }
  )
}

export interface BallotRow {
  readonly accountId: string
  readonly key: string
  readonly hash: string
  readonly requestId: string
  readonly votingUnitId: string
  /** The flats this account may cast for. */
  readonly flats: readonly string[]
  readonly answers: readonly Answer[]
  readonly receipt: string
}

export type CastOutcome =
  | {
      readonly kind: 'cast'
      readonly stored: { readonly receipt: string; readonly castAt: string }
    }
  | { readonly kind: 'unknown_unit' | 'poll_closed' | 'already_cast' | 'key_reused' }

/**
 * Stores ballots of one held poll; each waits for one of the same unit that is just being stored.
 * @returns outcomes in the order of the ballots
 */
export async function castBallots(
  trx: Transaction<Database>,
  { poll, isOpen, mayRecast }: { poll: TenantId; isOpen: boolean; mayRecast: boolean },
  ballots: readonly BallotRow[],
  now: Date,
): Promise<CastOutcome[]> {
  if (ballots.length === 0) return []
  const column = <T>(read: (ballot: BallotRow) => T): T[] => ballots.map(read)
  const { rows } = await sql<{ outcome: string; result: { receipt: string; castAt: string } }>`
    select outcome, result from cast_ballots(
      ${poll.communityCode}, ${poll.id}::bigint, ${now}::timestamptz, ${isOpen}, ${mayRecast},
      ${column(({ accountId }) => accountId)}::bigint[],
      ${column(({ key }) => key)}::text[],
      ${column(({ hash }) => hash)}::text[],
      ${column(({ requestId }) => requestId)}::text[],
      ${column(({ votingUnitId }) => votingUnitId)}::bigint[],
      ${column(({ flats }) => JSON.stringify(flats))}::jsonb[],
      ${column(({ answers }) => JSON.stringify(answers))}::jsonb[],
      ${column(({ receipt }) => receipt)}::text[])
    order by place`.execute(trx)
  return rows.map(({ outcome, result }) =>
    outcome === 'cast' ? { kind: 'cast', stored: result } : ({ kind: outcome } as CastOutcome),
  )
}
