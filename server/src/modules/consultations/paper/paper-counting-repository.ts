import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'

/** By secret poll, how many slips have been confirmed; polls without any are missing. */
export async function countConfirmedSlips(
  db: Kysely<Database>,
  { communityCode, pollIds }: { communityCode: string; pollIds: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  if (pollIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('paper_entries')
    .select(['poll_id', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', communityCode)
    .where('poll_id', 'in', [...pollIds])
    .where('status', '=', 'confirmed')
    .groupBy('poll_id')
    .execute()
  return new Map(rows.map(({ poll_id, count }) => [poll_id, Number(count)]))
}

/** How many slips of a poll nobody has confirmed. */
export async function countWaitingSlips(db: Kysely<Database>, poll: TenantId): Promise<number> {
  const { count } = await db
    .selectFrom('paper_entries')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('status', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A confirmed slip of a secret poll. */
export interface TakenSlip {
  readonly id: string
  readonly weight: number
  readonly sheet: string
}

/** Empties the box of an ended secret poll, with everything that is known of its slips. */
export async function takeSlips(
  trx: Transaction<Database>,
  poll: TenantId,
): Promise<{
  readonly confirmed: readonly TakenSlip[]
  readonly unconfirmed: number
  /** The photos of all of them. */
  readonly uploadIds: readonly string[]
}> {
  const pages = await trx
    .deleteFrom('paper_entry_pages')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .returning('upload_id')
    .execute()
  const rows = await trx
    .deleteFrom('paper_entries')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .returning(['id', 'weight', 'sheet', 'status'])
    .execute()
  return {
    confirmed: rows
      .filter(({ status }) => status === 'confirmed')
      .map(({ id, weight, sheet }) => ({ id, weight: Number(weight), sheet })),
    unconfirmed: rows.filter(({ status }) => status === 'waiting').length,
    uploadIds: pages.map(({ upload_id }) => upload_id),
  }
}
