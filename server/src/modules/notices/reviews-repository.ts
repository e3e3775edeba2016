import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { archiveReasonOf, endsOf } from './notices-state'

/** When somebody looks at a notice again; with it moves when it is over. */
export async function setReview(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  reviewAt: Date,
): Promise<void> {
  const ends = endsOf(reviewAt, true)
  await trx
    .updateTable('notices')
    .set({ review_at: ends.reviewAt, expires_at: ends.expiresAt })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** A notice that is over, by the order in which they ended. */
export interface OverNotice extends TenantId {
  readonly expiresAt: Date
  readonly reviewAt: Date | null
}

/** Those that are over and not written down as such. */
export async function listOver(
  db: Kysely<Database>,
  now: Date,
  { limit, after }: { readonly limit: number; readonly after: OverNotice | undefined },
): Promise<OverNotice[]> {
  let query = db
    .selectFrom('notices')
    .select([
      'community_code as communityCode',
      'id',
      'expires_at as expiresAt',
      'review_at as reviewAt',
    ])
    .where('archived_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '<=', now)
  if (after) {
    query = query.where(
      sql<SqlBool>`(expires_at, community_code, id)
        > (${after.expiresAt}, ${after.communityCode}, ${after.id}::bigint)`,
    )
  }
  return query.orderBy('expires_at').orderBy('community_code').orderBy('id').limit(limit).execute()
}

/** @returns false when another has done so, or it was given more time meanwhile */
export async function markArchived(
  trx: Transaction<Database>,
  { communityCode, id, reviewAt }: OverNotice,
  now: Date,
): Promise<boolean> {
  const updated = await trx
    .updateTable('notices')
    .set({
      archived_at: sql<Date>`expires_at`,
      archived_reason: archiveReasonOf({ reviewAt }),
      is_pinned: false,
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '<=', now)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}
