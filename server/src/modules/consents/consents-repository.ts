import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Consent, ConsentPurpose } from './consents-types'

/** Other givings and takings of the account wait until the transaction ends. */
export async function lockAccount(trx: Transaction<Database>, accountId: string): Promise<void> {
  await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
}

/** What was not taken back, earlier words first. */
export async function listStanding(
  db: Kysely<Database>,
  accountId: string,
): Promise<{ readonly purpose: string; readonly version: number; readonly at: Date }[]> {
  return db
    .selectFrom('consents')
    .select(['purpose', 'version', 'given_at as at'])
    .where('account_id', '=', accountId)
    .where('withdrawn_at', 'is', null)
    .orderBy('version')
    .execute()
}

export async function isGiven(
  db: Kysely<Database>,
  accountId: string,
  { purpose, version }: { readonly purpose: ConsentPurpose; readonly version: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('consents')
    .select('id')
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Doing it twice keeps the first. */
export async function insertConsent(
  trx: Transaction<Database>,
  accountId: string,
  consent: { readonly purpose: ConsentPurpose; readonly version: number },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('consents')
    .values({
      account_id: accountId,
      purpose: consent.purpose,
      version: consent.version,
      given_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whatever was agreed to for the purpose, in whichever words. */
export async function withdraw(
  trx: Transaction<Database>,
  accountId: string,
  purpose: ConsentPurpose,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('consents')
    .set({ withdrawn_at: now })
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Everything the account ever agreed to, newest first. */
export async function listConsents(
  db: Kysely<Database>,
  accountId: string,
  { limit, cursor }: PageRequest,
): Promise<Page<Consent>> {
  let query = db
    .selectFrom('consents')
    .select(['id', 'purpose', 'version', 'given_at', 'withdrawn_at'])
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (cursor !== undefined) {
    const [id = ''] = decodeCursor(cursor, ['id'])
    query = query.where('id', '<', id)
  }
  const rows = await query.execute()
  const consents = rows.map((row) => ({
    id: row.id,
    purpose: row.purpose as ConsentPurpose,
    version: row.version,
    givenAt: row.given_at,
    withdrawnAt: row.withdrawn_at,
  }))
  return toPage(consents, limit, ({ id }) => [id])
}
