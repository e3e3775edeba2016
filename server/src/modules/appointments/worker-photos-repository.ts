import { type Kysely, sql, type Transaction } from 'kysely'
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

/** Of those who work in no grid now. @returns the photos, which are nobody's any more; at most `limit` */
export async function takeOverPhotos(
  trx: Transaction<Database>,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ photo: string }>`
    with over as (
      select account.id, account.photo_upload_id from accounts account
       where account.photo_upload_id is not null and not exists (
         select 1 from appointments post
          where post.account_id = account.id and post.role = 'grid_worker'
            and post.starts_at <= ${now} and (post.ends_at is null or post.ends_at > ${now}))
       order by account.id
       limit ${limit}
         for no key update of account)
    update accounts set photo_upload_id = null from over
     where accounts.id = over.id
    returning over.photo_upload_id as photo`.execute(trx)
  return rows.map(({ photo }) => photo)
}
