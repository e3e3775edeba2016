import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'

/**
 * Counts a look-up by phone, in a transaction of its own, so that one that finds nobody stays counted.
 * @returns false when the account has looked as often as it may since
 */
export function addLookUp(
  db: Kysely<Database>,
  { accountId, since, max }: { accountId: string; since: Date; max: number },
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // Look-ups of one account come one after the other, or several at once would all be the last one.
    await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
    const { count } = await trx
      .selectFrom('appointee_look_ups')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('account_id', '=', accountId)
      .where('looked_at', '>', since)
      .executeTakeFirstOrThrow()
    if (Number(count) >= max) return false
    await trx
      .insertInto('appointee_look_ups')
      .values({ account_id: accountId, looked_at: now })
      .execute()
    return true
  })
}
