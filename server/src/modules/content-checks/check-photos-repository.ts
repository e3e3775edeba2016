import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'

const TABLE = 'content_check_photos'

export type PhotoVerdict = 'pass' | 'review' | 'risky'

/** A photo that goes with checked words. */
export interface CheckedPhoto {
  readonly uploadId: string
  /** Null until WeChat was asked about it. */
  readonly traceId: string | null
  readonly verdict: PhotoVerdict | null
  readonly label: number | null
}

export async function insertPhotos(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  uploadIds: readonly string[],
): Promise<void> {
  if (uploadIds.length === 0) return
  const rows = uploadIds.map((uploadId) => ({
    community_code: communityCode,
    check_id: id,
    upload_id: uploadId,
  }))
  await trx.insertInto(TABLE).values(rows).execute()
}

export async function listPhotos(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<CheckedPhoto[]> {
  const rows = await db
    .selectFrom(TABLE)
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('check_id', '=', id)
    .orderBy('upload_id')
    .execute()
  return rows.map((row) => ({
    uploadId: row.upload_id,
    traceId: row.trace_id,
    verdict: row.verdict as PhotoVerdict | null,
    label: row.label,
  }))
}

export async function keepTrace(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  { uploadId, traceId }: { uploadId: string; traceId: string },
): Promise<void> {
  await db
    .updateTable(TABLE)
    .set({ trace_id: traceId })
    .where('community_code', '=', communityCode)
    .where('check_id', '=', id)
    .where('upload_id', '=', uploadId)
    .execute()
}

/** The check a question of WeChat's belongs to. */
export async function findByTrace(
  db: Kysely<Database>,
  traceId: string,
): Promise<TenantId | undefined> {
  const row = await db
    .selectFrom(TABLE)
    .select(['community_code', 'check_id'])
    .where('trace_id', '=', traceId)
    .limit(1)
    .executeTakeFirst()
  return row && { communityCode: row.community_code, id: row.check_id }
}

/** The first answer stays. Ask only while holding the check. */
export async function keepVerdict(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { traceId, verdict, label }: { traceId: string; verdict: PhotoVerdict; label: number },
): Promise<void> {
  await trx
    .updateTable(TABLE)
    .set({ verdict, label })
    .where('community_code', '=', communityCode)
    .where('check_id', '=', id)
    .where('trace_id', '=', traceId)
    .where('verdict', 'is', null)
    .execute()
}
