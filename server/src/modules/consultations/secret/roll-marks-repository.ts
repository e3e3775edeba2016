import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { WeightCount } from '../board/board-types'
import type { OwnFlats } from '../own-flats'
import { mayCastForFlat } from '../own-flats'

/** That a unit has had its ballot paper, never what became of it. */
export interface RollMark {
  readonly channel: 'online' | 'paper'
  /** SHA-256 in hexadecimal; null on paper. */
  readonly blindedMessageHash: string | null
}

/** The floor area of a unit that somebody with these flats may cast for. */
export async function findOwnUnit(
  db: Kysely<Database>,
  poll: TenantId,
  votingUnitId: string,
  flats: OwnFlats,
): Promise<{ floorAreaHundredths: number } | undefined> {
  const { rows } = await sql<{ area: string }>`
    select unit.floor_area_hundredths as area
      from voting_units unit
      join polls poll on poll.community_code = unit.community_code and poll.id = unit.poll_id
     where unit.community_code = ${poll.communityCode} and unit.poll_id = ${poll.id}::bigint
       and unit.id = ${votingUnitId}::bigint
       and exists (
         select from voting_unit_flats flat
          where flat.community_code = unit.community_code and flat.poll_id = unit.poll_id
            and flat.voting_unit_id = unit.id and ${mayCastForFlat(flats)})`.execute(db)
  return rows[0] && { floorAreaHundredths: Number(rows[0].area) }
}

/**
 * Marks a unit of the roll, once; waits for somebody who is just doing so.
 * @returns the mark that stands then, and whether it is this one
 */
export async function markUnit(
  trx: Transaction<Database>,
  unit: { poll: TenantId; votingUnitId: string; weight: number },
  mark: RollMark,
): Promise<{ mark: RollMark; isNew: boolean }> {
  const { poll, votingUnitId, weight } = unit
  const inserted = await trx
    .insertInto('roll_marks')
    .values({
      community_code: poll.communityCode,
      poll_id: poll.id,
      voting_unit_id: votingUnitId,
      channel: mark.channel,
      weight,
      blinded_message_hash: mark.blindedMessageHash,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return { mark, isNew: true }
  const row = await trx
    .selectFrom('roll_marks')
    .select(['channel', 'blinded_message_hash'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .executeTakeFirstOrThrow()
  const standing = {
    channel: row.channel as RollMark['channel'],
    blindedMessageHash: row.blinded_message_hash,
  }
  return { mark: standing, isNew: false }
}

/** By which channel a unit has had its ballot paper, if it has. */
export async function findMark(
  db: Kysely<Database>,
  { poll, votingUnitId }: { poll: TenantId; votingUnitId: string },
): Promise<RollMark['channel'] | undefined> {
  const row = await db
    .selectFrom('roll_marks')
    .select('channel')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .executeTakeFirst()
  return row?.channel as RollMark['channel'] | undefined
}

/** How many units of each weight have had a ballot paper of that channel. */
export async function countMarks(
  db: Kysely<Database>,
  poll: TenantId,
  channel: RollMark['channel'],
): Promise<WeightCount[]> {
  const rows = await db
    .selectFrom('roll_marks')
    .select(['weight', (select) => select.fn.countAll<string>().as('units')])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('channel', '=', channel)
    .groupBy('weight')
    .execute()
  return rows.map(({ weight, units }) => ({ weight: Number(weight), units: Number(units) }))
}
