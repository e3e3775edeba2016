import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Reply } from './opinions-types'

/** Kept beside what was said before; nothing is written over. Ask only while holding the opinion. */
export async function insertReply(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  reply: { accountId: string; body: string },
  now: Date,
): Promise<void> {
  const row = await trx
    .selectFrom('opinion_replies')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', communityCode)
    .where('opinion_id', '=', id)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('opinion_replies')
    .values({
      community_code: communityCode,
      opinion_id: id,
      revision: Number(row.count) + 1,
      account_id: reply.accountId,
      body: reply.body,
      replied_at: now,
    })
    .execute()
}

/** By public id of the opinion, the newest first; opinions without a reply are missing. */
export async function findReplies(
  db: Kysely<Database>,
  opinions: readonly TenantId[],
): Promise<ReadonlyMap<string, readonly Reply[]>> {
  if (opinions.length === 0) return new Map()
  const rows = await db
    .selectFrom('opinion_replies as reply')
    .innerJoin('accounts as account', 'account.id', 'reply.account_id')
    .select([
      'reply.community_code',
      'reply.opinion_id',
      'reply.body',
      'reply.replied_at',
      'account.display_name',
    ])
    .where('reply.community_code', 'in', [...new Set(opinions.map((each) => each.communityCode))])
    .where(
      'reply.opinion_id',
      'in',
      opinions.map(({ id }) => id),
    )
    .orderBy('reply.revision', 'desc')
    .execute()
  const found = new Map<string, readonly Reply[]>()
  for (const row of rows) {
    const key = formatTenantId({ communityCode: row.community_code, id: row.opinion_id })
    const reply = { body: row.body, repliedBy: row.display_name, repliedAt: row.replied_at }
    found.set(key, [...(found.get(key) ?? []), reply])
  }
  return found
}
