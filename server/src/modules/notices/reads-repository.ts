import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { IS_ADDRESSED, isForOneOf, type ReadersHomes } from './addressed'
import type { Notice } from './notices-types'

/** Keeps the first moment of each, and the last text: reading that again changes nothing, acknowledging later is added. */
export async function storeReads(
  trx: Transaction<Database>,
  notice: Pick<Notice, 'communityCode' | 'id' | 'version'>,
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
        version: notice.version,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['community_code', 'notice_id', 'household_id', 'account_id']).doUpdateSet({
        acknowledged_at: sql`coalesce(notice_reads.acknowledged_at, excluded.acknowledged_at)`,
        version: sql`greatest(notice_reads.version, excluded.version)`,
      }),
    )
    .execute()
}

/** Of somebody's homes, those that a notice is for. */
export async function listAddressedHomes(
  db: Kysely<Database>,
  notice: TenantId,
  { householdIds, ownedIds }: ReadersHomes,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select household.id
      from notices notice
      join households household on household.community_code = notice.community_code
     where notice.community_code = ${notice.communityCode} and notice.id = ${notice.id}::bigint
       and household.id = any(${[...householdIds]}::bigint[])
       and (notice.audience is distinct from 'owners'
         or household.id = any(${[...ownedIds]}::bigint[]))
       and ${IS_ADDRESSED}`.execute(db)
  return rows.map(({ id }) => String(id))
}

/** Of these notices of one community, those that are for one of somebody's homes. */
export async function listForHomes(
  db: Kysely<Database>,
  communityCode: string,
  { noticeIds, homes }: { noticeIds: readonly string[]; homes: ReadersHomes },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select notice.id from notices notice
     where notice.community_code = ${communityCode}
       and notice.id = any(${[...noticeIds]}::bigint[]) and ${isForOneOf(homes)}`.execute(db)
  return rows.map(({ id }) => String(id))
}

/** Which of these notices the account has read, the last text of each, and whether it acknowledged them. Keys are public ids. */
export async function findReads(
  db: Kysely<Database>,
  notices: readonly TenantId[],
  accountId: string,
): Promise<ReadonlyMap<string, { isAcknowledged: boolean; version: number }>> {
  if (notices.length === 0) return new Map()
  const rows = await db
    .selectFrom('notice_reads')
    .select([
      'community_code',
      'notice_id',
      sql<boolean>`bool_or(acknowledged_at is not null)`.as('acknowledged'),
      sql<number>`max(version)`.as('version'),
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
      { isAcknowledged: row.acknowledged, version: row.version },
    ]),
  )
}
