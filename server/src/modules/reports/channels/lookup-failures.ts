import { sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'

const WINDOW_MS = 15 * 60_000
const SWEEP = 100

/**
 * Wrong tries of a key in the running quarter of an hour, counted from its first. Holds the key's row until the
 * transaction ends, so that many tries at once are counted one after the other, in whichever process.
 */
export async function lockFailures(
  trx: Transaction<Database>,
  key: string,
  now: Date,
): Promise<number> {
  const endsAt = new Date(now.getTime() + WINDOW_MS)
  const isOver = sql<boolean>`lookup_failures.window_ends_at <= ${now}`
  const { count } = await trx
    .insertInto('lookup_failures')
    .values({ key, count: 0, window_ends_at: endsAt })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when ${isOver} then 0 else lookup_failures.count end`,
        window_ends_at: sql<Date>`case when ${isOver} or lookup_failures.count = 0 then ${endsAt} else lookup_failures.window_ends_at end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}

/** Counts a wrong try of keys that are locked, and forgets some whose time is over. */
export async function addFailures(
  trx: Transaction<Database>,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  await trx
    .updateTable('lookup_failures')
    .set(({ eb }) => ({ count: eb('count', '+', 1) }))
    .where('key', 'in', keys)
    .execute()
  await trx
    .deleteFrom('lookup_failures')
    .where('key', 'in', (query) =>
      query
        .selectFrom('lookup_failures')
        .select('key')
        .where('window_ends_at', '<=', now)
        .limit(SWEEP)
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}
