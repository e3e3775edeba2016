import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Leave } from './appointments-types'

type NewLeave = Omit<Leave, 'id'> & {
  readonly accountId: string
  /** The community whose grids it is for; null for all. */
  readonly areaCode: string | null
}

/** Leaves of one account are entered one after the other. */
export async function lockAccount(trx: Transaction<Database>, accountId: string): Promise<void> {
  await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
}

/** Whether there is a leave on some of these days already, for all grids or for those of the same community. */
export async function hasLeaveWithin(
  trx: Transaction<Database>,
  { accountId, areaCode, startsAt, endsAt }: NewLeave,
): Promise<boolean> {
  const row = await trx
    .selectFrom('leaves')
    .select('id')
    .where('account_id', '=', accountId)
    .where('taken_back_at', 'is', null)
    .where('ends_at', '>', startsAt)
    .where('starts_at', '<', endsAt)
    .where((where) =>
      where.or([
        where('area_code', 'is', null),
        where('area_code', 'is not distinct from', areaCode),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertLeave(
  trx: Transaction<Database>,
  leave: NewLeave & { readonly byAccountId: string },
  now: Date,
): Promise<string> {
  const { id } = await trx
    .insertInto('leaves')
    .values({
      account_id: leave.accountId,
      area_code: leave.areaCode,
      starts_at: leave.startsAt,
      ends_at: leave.endsAt,
      entered_by_account_id: leave.byAccountId,
      entered_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findLeave(db: Kysely<Database>, id: string): Promise<NewLeave | undefined> {
  const row = await db
    .selectFrom('leaves')
    .select(['account_id', 'area_code', 'starts_at', 'ends_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      accountId: row.account_id,
      areaCode: row.area_code,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
    }
  )
}

/** @returns false when it is over or was taken back already */
export async function takeBackLeave(
  trx: Transaction<Database>,
  id: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('leaves')
    .set({ taken_back_at: now })
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
