import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { ContentType, NamedFile, StoredFile, Upload } from './media-types'

const PHOTO = 'image/jpeg'

/** Only photos have a width and a height. */
export interface AnyFile extends StoredFile {
  readonly width: number | null
  readonly height: number | null
}

export async function findFile(db: Kysely<Database>, id: string): Promise<AnyFile | undefined> {
  const row = await db.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toFile(row)
}

/** Unless it was discarded. */
export async function findShownFile(
  db: Kysely<Database>,
  id: string,
): Promise<(StoredFile & { readonly name: string | null }) | undefined> {
  const row = await db
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return row && { ...toFile(row), name: row.file_name }
}

/** Files of an account that nothing has taken, younger than `since`. */
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

/** Whoever holds it stores files of this account alone; what refers to the account is not held up. */
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
  upload: AnyFile,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('uploads')
    .values({
      id: upload.id,
      account_id: accountId,
      storage_key: upload.storageKey,
      content_type: upload.contentType,
      width: upload.width,
      height: upload.height,
      byte_size: upload.byteSize,
      created_at: now,
    })
    .execute()
}

/** Marks the account's waiting photos as taken; returns those that were. */
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
    .where('content_type', '=', PHOTO)
    .returningAll()
    .execute()
  return rows.map(toPhoto)
}

/** Marks a waiting file of the account, of any kind, as taken under a name; undefined when it is no such file. */
export async function takeFile(
  trx: Transaction<Database>,
  accountId: string,
  { id, nameOf }: { readonly id: string; nameOf(contentType: ContentType): string },
  now: Date,
): Promise<NamedFile | undefined> {
  const waiting = await trx
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('attached_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!waiting) return undefined
  const file = toFile(waiting)
  const name = nameOf(file.contentType)
  await trx
    .updateTable('uploads')
    .set({ attached_at: now, file_name: name })
    .where('id', '=', id)
    .execute()
  return { ...file, name }
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

/** Photos of the account that nothing has taken, which from now on nothing can take. */
export async function discardWaiting(
  trx: Transaction<Database>,
  accountId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('uploads')
    .set({ attached_at: now, discarded_at: now })
    .where('account_id', '=', accountId)
    .where('attached_at', 'is', null)
    .where('content_type', '=', PHOTO)
    .execute()
}

/** Uploads that were discarded, or that have waited since before `forgottenAt`; no other process gets the same ones. */
export async function holdUnneeded(
  trx: Transaction<Database>,
  { forgottenAt, limit }: { forgottenAt: Date; limit: number },
): Promise<Pick<StoredFile, 'id' | 'storageKey'>[]> {
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

function toFile(row: Selectable<Database['uploads']>): AnyFile {
  return {
    id: row.id,
    storageKey: row.storage_key,
    contentType: row.content_type as ContentType,
    byteSize: row.byte_size,
    width: row.width,
    height: row.height,
  }
}

function toPhoto(row: Selectable<Database['uploads']>): Upload {
  return { ...toFile(row), contentType: PHOTO, width: row.width ?? 0, height: row.height ?? 0 }
}
