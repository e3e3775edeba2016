import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Merger } from './move-rows'

const TEN_MINUTES_MS = 10 * 60_000

/** Whose account is offered, and the phone it was found by. */
export interface ProvenOffer {
  readonly from: string
  readonly phoneIndex: string
}

export async function insertOffer(
  trx: Transaction<Database>,
  offer: ProvenOffer & { readonly id: string; readonly accountId: string },
  now: Date,
): Promise<Date> {
  const expiresAt = new Date(now.getTime() + TEN_MINUTES_MS)
  await trx.deleteFrom('merge_offers').where('expires_at', '<=', now).execute()
  await trx
    .insertInto('merge_offers')
    .values({
      id: offer.id,
      account_id: offer.accountId,
      other_account_id: offer.from,
      phone_index: offer.phoneIndex,
      expires_at: expiresAt,
    })
    .execute()
  return expiresAt
}

/** Undefined for an offer that is over or somebody else's. */
export async function findOffer(
  db: Kysely<Database>,
  { id, accountId }: { id: string; accountId: string },
  now: Date,
): Promise<ProvenOffer | undefined> {
  return db
    .selectFrom('merge_offers')
    .select(['other_account_id as from', 'phone_index as phoneIndex'])
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

interface OpenAccount {
  readonly id: string
  readonly displayName: string
  readonly phoneSealed: string | null
  readonly phoneIndex: string | null
  readonly photoUploadId: string | null
}

/** Both, in the order of their numbers, so that two mergers never wait for each other; closed ones are missing. */
export async function lockAccounts(
  trx: Transaction<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OpenAccount>> {
  const rows = await trx
    .selectFrom('accounts')
    .select(['id', 'display_name', 'phone_sealed', 'phone_index', 'photo_upload_id'])
    .where('id', 'in', ids)
    .where('closed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        displayName: row.display_name,
        phoneSealed: row.phone_sealed,
        phoneIndex: row.phone_index,
        photoUploadId: row.photo_upload_id,
      },
    ]),
  )
}

/** What somebody sees of it before they merge. */
export async function describeAccount(
  db: Kysely<Database>,
  accountId: string,
  now: Date,
): Promise<{
  displayName: string
  isDemo: boolean
  reports: number
  homes: number
  opinions: number
  isInOffice: boolean
}> {
  const { rows } = await sql<{
    display_name: string
    is_demo: boolean
    reports: string
    homes: string
    opinions: string
    posts: string
  }>`
    select display_name, is_demo,
           (select count(*) from reports where reporter_account_id = account.id) as reports,
           (select count(*) from household_members where account_id = account.id) as homes,
           (select count(*) from opinions where author_account_id = account.id) as opinions,
           (select count(*) from appointments
             where account_id = account.id and (ends_at is null or ends_at > ${now})) as posts
      from accounts account where id = ${accountId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('There is no such account')
  return {
    displayName: row.display_name,
    isDemo: row.is_demo,
    reports: Number(row.reports),
    homes: Number(row.homes),
    opinions: Number(row.opinions),
    isInOffice: Number(row.posts) > 0,
  }
}

export async function isDemo(db: Kysely<Database>, accountId: string): Promise<boolean> {
  const { is_demo } = await db
    .selectFrom('accounts')
    .select('is_demo')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  return is_demo
}

/** From now on its number stands for the other account; whatever was signed in as it no longer is. */
export async function closeMerged(
  trx: Transaction<Database>,
  { from, into }: Merger,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('accounts')
    .set({
      closed_at: now,
      merged_into_account_id: into,
      phone_sealed: null,
      phone_index: null,
      photo_upload_id: null,
      sessions_since: now,
    })
    .where('id', '=', from)
    .execute()
}

export async function putPhoto(
  trx: Transaction<Database>,
  accountId: string,
  uploadId: string,
): Promise<void> {
  await trx
    .updateTable('accounts')
    .set({ photo_upload_id: uploadId })
    .where('id', '=', accountId)
    .execute()
}

/** Neither by WeChat, nor as a demo person. */
export async function signsInByPhoneAlone(
  db: Kysely<Database>,
  accountId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('accounts')
    .leftJoin('wechat_people', 'wechat_people.account_id', 'accounts.id')
    .select('accounts.id')
    .where('accounts.id', '=', accountId)
    .where('is_demo', '=', false)
    .where('phone_index', 'is not', null)
    .where('wechat_people.account_id', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
