import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Upload } from './media-types'

export async function findUpload(db: Kysely<Database>, id: string): Promise<Upload | undefined> {
  const row = await db.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toUpload(row)
}

/** Unless it was discarded. */
export async function findShownUpload(
  db: Kysely<Database>,
  id: string,
): Promise<Upload | undefined> {
  const row = await db
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return row && toUpload(row)
}

/** Photos of an account that no report has taken, younger than `since`. */
export async function countWaiting(
  db: Kysely<Database>,
  accountId: string,
  since: Date,
): Promise<number> {
  const { count } = await db
    .selectFrom('uploads')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('account_id', '=', accountId)
    .where('attached_at', 'is', null)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whoever holds it stores photos of this account alone; what refers to the account is not held up. */
export async function lockAccount(trx: Transaction<Database>, accountId: string): Promise<void> {
  await trx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .execute()
}

export async function insertUpload(
  trx: Transaction<Database>,
  accountId: string,
  upload: Upload,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('uploads')
    .values({
      id: upload.id,
      account_id: accountId,
      storage_key: upload.storageKey,
      content_type: 'image/jpeg',
      width: upload.width,
      height: upload.height,
      byte_size: upload.byteSize,
      created_at: now,
    })
    .execute()
}

/** Marks the account's waiting uploads as taken; returns those that were. */
export async function takeUploads(
  trx: Transaction<Database>,
  accountId: string,
  ids: readonly string[],
  now: Date,
): Promise<Upload[]> {
  const rows = await trx
    .updateTable('uploads')
    .set({ attached_at: now })
    .where('id', 'in', [...ids])
    .where('account_id', '=', accountId)
    .where('attached_at', 'is', null)
    .returningAll()
    .execute()
  return rows.map(toUpload)
}

export async function discardUploads(
  trx: Transaction<Database>,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('uploads')
    .set({ discarded_at: now })
    .where('id', 'in', [...ids])
    .execute()
}

/** Uploads that were discarded, or that have waited since before `forgottenAt`; no other process gets the same ones. */
export async function holdUnneeded(
  trx: Transaction<Database>,
  { forgottenAt, limit }: { forgottenAt: Date; limit: number },
): Promise<Pick<Upload, 'id' | 'storageKey'>[]> {
  const rows = await trx
    .selectFrom('uploads')
    .select(['id', 'storage_key'])
    .where(({ and, eb, or }) =>
      or([
        eb('discarded_at', 'is not', null),
        and([eb('attached_at', 'is', null), eb('created_at', '<', forgottenAt)]),
      ]),
    )
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ id, storage_key }) => ({ id, storageKey: storage_key }))
}

export async function deleteUploads(
  trx: Transaction<Database>,
  ids: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('uploads')
    .where('id', 'in', [...ids])
    .execute()
}

function toUpload(row: Selectable<Database['uploads']>): Upload {
  return {
    id: row.id,
    storageKey: row.storage_key,
    width: row.width,
    height: row.height,
    byteSize: row.byte_size,
  }
}
