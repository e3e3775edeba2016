import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Leave } from './appointments-types'

/** Leaves of one account are entered one after the other. */
export async function lockAccount(trx: Transaction<Database>, accountId: string): Promise<void> {
  await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
}

export async function hasLeaveWithin(
  trx: Transaction<Database>,
  accountId: string,
  { startsAt, endsAt }: Pick<Leave, 'startsAt' | 'endsAt'>,
): Promise<boolean> {
  const row = await trx
    .selectFrom('leaves')
    .select('id')
    .where('account_id', '=', accountId)
    .where('taken_back_at', 'is', null)
    .where('ends_at', '>', startsAt)
    .where('starts_at', '<', endsAt)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertLeave(
  trx: Transaction<Database>,
  leave: Omit<Leave, 'id'> & { readonly accountId: string; readonly byAccountId: string },
  now: Date,
): Promise<string> {
  const { id } = await trx
    .insertInto('leaves')
    .values({
      account_id: leave.accountId,
      starts_at: leave.startsAt,
      ends_at: leave.endsAt,
      entered_by_account_id: leave.byAccountId,
      entered_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findLeaveAccount(
  db: Kysely<Database>,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('leaves')
    .select('account_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.account_id
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
