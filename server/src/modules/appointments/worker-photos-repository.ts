import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** @returns the photo before, which is nobody's any more */
export async function replacePhoto(
  trx: Transaction<Database>,
  accountId: string,
  uploadId: string | null,
): Promise<string | null> {
  const { photo_upload_id: before } = await trx
    .selectFrom('accounts')
    .select('photo_upload_id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('accounts')
    .set({ photo_upload_id: uploadId })
    .where('id', '=', accountId)
    .execute()
  return before
}

export async function findPhoto(
  db: Kysely<Database>,
  accountId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select('photo_upload_id')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row?.photo_upload_id ?? undefined
}
