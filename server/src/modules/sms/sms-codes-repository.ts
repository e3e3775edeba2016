import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

export interface Counts {
  readonly byPhone: { readonly minute: number; readonly hour: number; readonly day: number }
  /** To the phone, as one address asked for them. */
  readonly byPair: { readonly hour: number; readonly day: number }
  readonly byNetwork: number
  readonly all: number
}

/** Sends are counted one after the other, or several at once would all be the last one. */
export async function lockSends(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('sms_sends', 0))`.execute(trx)
}

/** Of the last 24 hours. */
export async function countSends(
  trx: Transaction<Database>,
  { phoneIndex, networkIndex }: { phoneIndex: string; networkIndex: string },
  now: Date,
): Promise<Counts> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const day = ago(24 * 60)
  const { rows } = await sql<{
    minute: string
    hour: string
    day: string
    pair_hour: string
    pair_day: string
    network: string
    all: string
  }>`
    select (select count(*) from sms_sends where phone_index = ${phoneIndex} and sent_at > ${ago(1)}) as minute,
           (select count(*) from sms_sends where phone_index = ${phoneIndex} and sent_at > ${ago(60)}) as hour,
           (select count(*) from sms_sends where phone_index = ${phoneIndex} and sent_at > ${day}) as day,
           (select count(*) from sms_sends where phone_index = ${phoneIndex} and network_index = ${networkIndex}
              and sent_at > ${ago(60)}) as pair_hour,
           (select count(*) from sms_sends where phone_index = ${phoneIndex} and network_index = ${networkIndex}
              and sent_at > ${day}) as pair_day,
           (select count(*) from sms_sends where network_index = ${networkIndex} and sent_at > ${day}) as network,
           (select count(*) from sms_sends where sent_at > ${day}) as "all"`.execute(trx)
  const [row] = rows
  return {
    byPhone: { minute: Number(row?.minute), hour: Number(row?.hour), day: Number(row?.day) },
    byPair: { hour: Number(row?.pair_hour), day: Number(row?.pair_day) },
    byNetwork: Number(row?.network),
    all: Number(row?.all),
  }
}

export async function insertSend(
  trx: Transaction<Database>,
  send: { readonly phoneIndex: string; readonly networkIndex: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('sms_sends')
    .values({ phone_index: send.phoneIndex, network_index: send.networkIndex, sent_at: now })
    .execute()
}

export async function insertCode(
  trx: Transaction<Database>,
  code: { readonly id: string; readonly hash: string; readonly expiresAt: Date },
): Promise<void> {
  await trx
    .insertInto('sms_codes')
    .values({ id: code.id, code_hash: code.hash, expires_at: code.expiresAt })
    .execute()
}

/** Holds the code until the transaction ends, so that it is used once however many try at once. */
export async function lockCode(
  trx: Transaction<Database>,
  id: string,
  now: Date,
): Promise<{ readonly hash: string; readonly tries: number } | undefined> {
  const row = await trx
    .selectFrom('sms_codes')
    .select(['code_hash', 'tries'])
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  return row && { hash: row.code_hash, tries: row.tries }
}

export async function addTry(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .updateTable('sms_codes')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function deleteCode(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('sms_codes').where('id', '=', id).execute()
}

/** Codes that are over, and what was counted a day ago. */
export async function forgetSms(db: Kysely<Database>, now: Date): Promise<void> {
  const day = new Date(now.getTime() - 24 * 60 * 60_000)
  await db.deleteFrom('sms_codes').where('expires_at', '<=', now).execute()
  await db.deleteFrom('sms_sends').where('sent_at', '<=', day).execute()
}
