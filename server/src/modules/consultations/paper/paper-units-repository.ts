import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { Answer } from '../counting/counting-types'
import type { PaperMark, PaperUnit } from './paper-types'

interface UnitOfPoll {
  readonly poll: TenantId
  readonly votingUnitId: string
}

/** Any unit of the roll. */
export async function findUnit(
  db: Kysely<Database>,
  { poll, votingUnitId }: UnitOfPoll,
): Promise<{ floorAreaHundredths: number } | undefined> {
  const row = await db
    .selectFrom('voting_units')
    .select('floor_area_hundredths')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('id', '=', votingUnitId)
    .where('is_removed', '=', false)
    .executeTakeFirst()
  return row && { floorAreaHundredths: Number(row.floor_area_hundredths) }
}

/** How a unit of a named poll has voted; undefined when it has not, whether a slip of it waits or not. */
export async function findChannel(
  db: Kysely<Database>,
  { poll, votingUnitId }: UnitOfPoll,
): Promise<'online' | 'paper' | undefined> {
  const row = await db
    .selectFrom('ballots')
    .select('channel')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .executeTakeFirst()
  return row?.channel as 'online' | 'paper' | undefined
}

/** Whether a slip of a unit waits or was confirmed. */
export async function hasStandingSlip(
  db: Kysely<Database>,
  { poll, votingUnitId }: UnitOfPoll,
): Promise<boolean> {
  const row = await db
    .selectFrom('paper_entries')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .where('status', 'in', ['waiting', 'confirmed'])
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Casts a slip of a named poll for its unit and ends the unit's delegation; waits for a ballot of the same unit that is just
 * being stored. Like `cast_ballots` it holds the delegation before the ballot.
 * @returns whether the unit had not voted yet
 */
export async function castSlip(
  trx: Transaction<Database>,
  { poll, votingUnitId }: UnitOfPoll,
  slip: { accountId: string; slipNumber: string; answers: readonly Answer[] },
  now: Date,
): Promise<boolean> {
  await sql`
    select from delegations
     where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
       and voting_unit_id = ${votingUnitId}::bigint
       and status in ('offered', 'waiting', 'accepted')
       for update`.execute(trx)
  const inserted = await trx
    .insertInto('ballots')
    .values({
      community_code: poll.communityCode,
      poll_id: poll.id,
      voting_unit_id: votingUnitId,
      answers: JSON.stringify(slip.answers),
      channel: 'paper',
      cast_by_account_id: slip.accountId,
      cast_at: now,
      receipt: slip.slipNumber,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Lets nobody else enter slips of this weight, or take back their marks, until the transaction is over. */
export async function holdWeight(
  trx: Transaction<Database>,
  poll: TenantId,
  weight: number,
): Promise<boolean> {
  const { rows } = await sql`
    select from poll_keys
     where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
       and weight = ${weight}::bigint for update`.execute(trx)
  return rows.length === 1
}

/** @returns whether there was one */
export async function deletePaperMark(
  trx: Transaction<Database>,
  { poll, votingUnitId }: UnitOfPoll,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('roll_marks')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .where('channel', '=', 'paper')
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function insertWithdrawnMark(
  trx: Transaction<Database>,
  { poll, votingUnitId }: UnitOfPoll,
  { accountId, reason }: { accountId: string; reason: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('withdrawn_marks')
    .values({
      community_code: poll.communityCode,
      poll_id: poll.id,
      voting_unit_id: votingUnitId,
      account_id: accountId,
      reason,
      withdrawn_at: now,
    })
    .execute()
}

/** Who has said that a unit handed in a slip, until somebody else has too; held until the transaction is over. */
export async function holdMarkRequest(
  trx: Transaction<Database>,
  { poll, votingUnitId }: UnitOfPoll,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('paper_mark_requests')
    .select('account_id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .forUpdate()
    .executeTakeFirst()
  return row?.account_id
}

export async function putMarkRequest(
  trx: Transaction<Database>,
  { poll, votingUnitId }: UnitOfPoll,
  accountId: string,
): Promise<void> {
  await trx
    .insertInto('paper_mark_requests')
    .values({
      community_code: poll.communityCode,
      poll_id: poll.id,
      voting_unit_id: votingUnitId,
      account_id: accountId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['community_code', 'poll_id', 'voting_unit_id'])
        .doUpdateSet({ account_id: accountId }),
    )
    .execute()
}

/** @returns whether there was one */
export async function deleteMarkRequest(
  trx: Transaction<Database>,
  { poll, votingUnitId }: UnitOfPoll,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('paper_mark_requests')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The units that handed in a paper ballot, or of which one has said so, in the order of the roll. */
export async function listPaperMarks(
  db: Kysely<Database>,
  poll: TenantId,
  page: PageRequest,
): Promise<Page<PaperMark>> {
  const [last = '0'] = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<{ id: string; label: string; asked_by: string | null }>`
    select unit.id, unit.label, noted.asked_by
      from (
        select voting_unit_id, null::bigint as asked_by from roll_marks
         where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
           and channel = 'paper' and voting_unit_id > ${last}::bigint
        union all
        select voting_unit_id, account_id from paper_mark_requests
         where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
           and voting_unit_id > ${last}::bigint
         order by voting_unit_id
         limit ${page.limit + 1}) noted
      join voting_units unit
        on unit.community_code = ${poll.communityCode} and unit.poll_id = ${poll.id}::bigint
       and unit.id = noted.voting_unit_id
     order by unit.id`.execute(db)
  const marks = rows.map(({ id, label, asked_by }) => {
    return { id: String(id), label, askedByAccountId: asked_by === null ? null : String(asked_by) }
  })
  return toPage(marks, page.limit, ({ id }) => [id])
}

/** Units whose label fits the pattern, in the order of the roll. */
export async function searchUnits(
  db: Kysely<Database>,
  { poll, pattern }: { poll: TenantId; pattern: string },
  page: PageRequest,
): Promise<Page<Omit<PaperUnit, 'floorAreaHundredths'> & { floorAreaHundredths: number }>> {
  const [last = '0'] = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<{ id: string; label: string; area: string; is_on_paper: boolean }>`
    select unit.id, unit.label, unit.floor_area_hundredths as area,
           exists (
             select from paper_entries entry
              where entry.community_code = unit.community_code and entry.poll_id = unit.poll_id
                and entry.voting_unit_id = unit.id and entry.status in ('waiting', 'confirmed'))
        or exists (
             select from roll_marks mark
              where mark.community_code = unit.community_code and mark.poll_id = unit.poll_id
                and mark.voting_unit_id = unit.id and mark.channel = 'paper')
        or exists (
             select from paper_mark_requests asked
              where asked.community_code = unit.community_code and asked.poll_id = unit.poll_id
                and asked.voting_unit_id = unit.id) as is_on_paper
      from voting_units unit
     where unit.community_code = ${poll.communityCode} and unit.poll_id = ${poll.id}::bigint
       and unit.id > ${last}::bigint and unit.label ~ ${pattern} and not unit.is_removed
     order by unit.id
     limit ${page.limit + 1}`.execute(db)
  const found = rows.map(({ id, label, area, is_on_paper }) => ({
    id: String(id),
    label,
    floorAreaHundredths: Number(area),
    isOnPaper: is_on_paper,
  }))
  return toPage(found, page.limit, ({ id }) => [id])
}
