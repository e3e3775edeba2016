import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { type Page, type PageRequest, toPage } from '../../db/keyset'
import { decodeAgeCursor, toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Correction } from './corrections-types'

/** Newest first. */
export async function listCorrections(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<Correction>> {
  let query = db
    .selectFrom('consultation_corrections as correction')
    .innerJoin('accounts as account', 'account.id', 'correction.account_id')
    .selectAll('correction')
    .select('account.display_name')
    .where('correction.community_code', '=', communityCode)
    .where('correction.consultation_id', '=', id)
  if (page.cursor !== undefined) {
    const { at, id: last } = decodeAgeCursor(page.cursor)
    query = query.where(sql<SqlBool>`(correction.corrected_at < ${at}
      or (correction.corrected_at = ${at} and correction.id > ${last}::bigint))`)
  }
  const rows = await query
    .orderBy('correction.corrected_at', 'desc')
    .orderBy('correction.id')
    .limit(page.limit + 1)
    .execute()
  const corrections = rows.map((row) => ({
    communityCode,
    id: row.id,
    titleBefore: row.title_before,
    titleAfter: row.title_after,
    bodyBefore: row.body_before,
    bodyAfter: row.body_after,
    reason: row.reason,
    correctedBy: row.display_name,
    correctedAt: row.corrected_at,
  }))
  return toPage(corrections, page.limit, (correction) =>
    toAgeKey({ at: correction.correctedAt, communityCode, id: correction.id }),
  )
}

export async function countCorrections(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<number> {
  const row = await db
    .selectFrom('consultation_corrections')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export async function insertCorrection(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  correction: {
    readonly accountId: string
    readonly before: { readonly title: string; readonly body: string }
    readonly after: { readonly title: string; readonly body: string }
    readonly reason: string
  },
  now: Date,
): Promise<void> {
  const { accountId, before, after, reason } = correction
  await trx
    .insertInto('consultation_corrections')
    .values({
      community_code: communityCode,
      consultation_id: id,
      account_id: accountId,
      title_before: before.title,
      title_after: after.title,
      body_before: before.body,
      body_after: after.body,
      reason,
      corrected_at: now,
    })
    .execute()
}
