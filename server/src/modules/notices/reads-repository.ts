import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'

/** Keeps the first moment of each: reading again changes nothing, acknowledging later is added. */
export async function storeReads(
  trx: Transaction<Database>,
  notice: TenantId,
  reader: { accountId: string; householdIds: readonly string[]; acknowledges: boolean },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('notice_reads')
    .values(
      reader.householdIds.map((householdId) => ({
        community_code: notice.communityCode,
        notice_id: notice.id,
        household_id: householdId,
        account_id: reader.accountId,
        read_at: now,
        acknowledged_at: reader.acknowledges ? now : null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['community_code', 'notice_id', 'household_id', 'account_id']).doUpdateSet({
        acknowledged_at: sql`coalesce(notice_reads.acknowledged_at, excluded.acknowledged_at)`,
      }),
    )
    .execute()
}

/** Which of these notices the account has read, and whether it acknowledged them. Keys are public ids. */
export async function findReads(
  db: Kysely<Database>,
  notices: readonly TenantId[],
  accountId: string,
): Promise<ReadonlyMap<string, { isAcknowledged: boolean }>> {
  if (notices.length === 0) return new Map()
  const rows = await db
    .selectFrom('notice_reads')
    .select([
      'community_code',
      'notice_id',
      sql<boolean>`bool_or(acknowledged_at is not null)`.as('acknowledged'),
    ])
    .where('community_code', 'in', [...new Set(notices.map((notice) => notice.communityCode))])
    .where(
      'notice_id',
      'in',
      notices.map(({ id }) => id),
    )
    .where('account_id', '=', accountId)
    .groupBy(['community_code', 'notice_id'])
    .execute()
  return new Map(
    rows.map((row) => [
      formatTenantId({ communityCode: row.community_code, id: row.notice_id }),
      { isAcknowledged: row.acknowledged },
    ]),
  )
}
