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
 * Casts a slip of a named poll for its unit; waits for a ballot of the same unit that is just being stored.
 * @returns whether the unit had not voted yet
 */
export async function castSlip(
  trx: Transaction<Database>,
  { poll, votingUnitId }: UnitOfPoll,
  slip: { accountId: string; slipNumber: string; answers: readonly Answer[] },
  now: Date,
): Promise<boolean> {
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

/** The units that handed in a paper ballot, in the order of the roll. */
export async function listPaperMarks(
  db: Kysely<Database>,
  poll: TenantId,
  page: PageRequest,
): Promise<Page<PaperMark>> {
  let query = db
    .selectFrom('roll_marks as mark')
    .innerJoin('voting_units as unit', (join) =>
      join
        .onRef('unit.community_code', '=', 'mark.community_code')
        .onRef('unit.poll_id', '=', 'mark.poll_id')
        .onRef('unit.id', '=', 'mark.voting_unit_id'),
    )
    .select(['unit.id', 'unit.label'])
    .where('mark.community_code', '=', poll.communityCode)
    .where('mark.poll_id', '=', poll.id)
    .where('mark.channel', '=', 'paper')
  if (page.cursor !== undefined) {
    const [last = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where('mark.voting_unit_id', '>', last)
  }
  const rows = await query
    .orderBy('mark.voting_unit_id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows, page.limit, ({ id }) => [id])
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
                and mark.voting_unit_id = unit.id and mark.channel = 'paper') as is_on_paper
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
