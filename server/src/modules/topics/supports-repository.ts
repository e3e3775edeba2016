import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'

/** Whose household it is, and who of it said so. */
export interface Support {
  readonly accountId: string
  readonly householdId: string
}

/** Each household counts once, whoever of it comes first. */
export async function insertSupports(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  supports: readonly Support[],
  now: Date,
): Promise<void> {
  await trx
    .insertInto('topic_supports')
    .values(
      supports.map(({ accountId, householdId }) => ({
        community_code: communityCode,
        topic_id: id,
        household_id: householdId,
        account_id: accountId,
        supported_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteSupports(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  householdIds: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('topic_supports')
    .where('community_code', '=', communityCode)
    .where('topic_id', '=', id)
    .where('household_id', 'in', [...householdIds])
    .execute()
}

export async function countSupports(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<number> {
  const row = await trx
    .selectFrom('topic_supports')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', communityCode)
    .where('topic_id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** By public id of the topic, what these households have said; topics that none of them supports are missing. */
export async function findSupports(
  db: Kysely<Database>,
  topics: readonly TenantId[],
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Support[]>> {
  if (topics.length === 0 || householdIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('topic_supports')
    .select(['community_code', 'topic_id', 'household_id', 'account_id'])
    .where('community_code', 'in', [...new Set(topics.map((topic) => topic.communityCode))])
    .where(
      'topic_id',
      'in',
      topics.map(({ id }) => id),
    )
    .where('household_id', 'in', [...householdIds])
    .execute()
  const found = new Map<string, readonly Support[]>()
  for (const row of rows) {
    const key = formatTenantId({ communityCode: row.community_code, id: row.topic_id })
    const support = { accountId: row.account_id, householdId: row.household_id }
    found.set(key, [...(found.get(key) ?? []), support])
  }
  return found
}

/** Each person once, whatever they live in; an answer is told to them in one statement. */
export async function listSupporters(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<string[]> {
  const rows = await db
    .selectFrom('topic_supports')
    .select('account_id')
    .distinct()
    .where('community_code', '=', communityCode)
    .where('topic_id', '=', id)
    .execute()
  return rows.map(({ account_id }) => account_id)
}
