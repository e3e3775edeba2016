import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

export interface SecondFactor {
  readonly secretSealed: string | null
  readonly isConfirmed: boolean
  readonly lastStep: number
  /** Wrong tries until `failuresEndAt`. */
  readonly failures: number
  readonly failuresEndAt: Date | null
  readonly resetAt: Date | null
  readonly resetBy: string | null
}

/** The row of whoever has none yet is made. Holds it until the transaction ends, so that a code is good once. */
export async function lockFactor(
  trx: Transaction<Database>,
  accountId: string,
): Promise<SecondFactor> {
  await trx
    .insertInto('second_factors')
    .values({ account_id: accountId, secret_sealed: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await sql`select from second_factors where account_id = ${accountId} for update`.execute(trx)
  const row = await trx
    .selectFrom('second_factors as factor')
    .leftJoin('accounts as resetter', 'resetter.id', 'factor.reset_by_account_id')
    .selectAll('factor')
    .select('resetter.display_name as reset_by')
    .where('factor.account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return {
    secretSealed: row.secret_sealed,
    isConfirmed: row.confirmed_at !== null,
    lastStep: Number(row.last_step),
    failures: row.failures,
    failuresEndAt: row.failures_end_at,
    resetAt: row.reset_at,
    resetBy: row.reset_by,
  }
}

export async function hasFactor(db: Kysely<Database>, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('second_factors')
    .select('account_id')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** One that nobody has shown yet; an earlier one of those is gone. */
export async function putSecret(
  trx: Transaction<Database>,
  accountId: string,
  secretSealed: string,
): Promise<void> {
  await trx
    .updateTable('second_factors')
    .set({ secret_sealed: secretSealed, last_step: 0 })
    .where('account_id', '=', accountId)
    .execute()
}

export async function confirmFactor(
  trx: Transaction<Database>,
  accountId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('second_factors')
    .set({ confirmed_at: now })
    .where('account_id', '=', accountId)
    .execute()
}

/** A right code: its step and those before it are over, and so are the wrong tries. */
export async function useStep(
  trx: Transaction<Database>,
  accountId: string,
  step: number,
): Promise<void> {
  await trx
    .updateTable('second_factors')
    .set({ last_step: step, failures: 0, failures_end_at: null })
    .where('account_id', '=', accountId)
    .execute()
}

export async function putFailures(
  trx: Transaction<Database>,
  accountId: string,
  { failures, endAt }: { failures: number; endAt: Date },
): Promise<void> {
  await trx
    .updateTable('second_factors')
    .set({ failures, failures_end_at: endAt })
    .where('account_id', '=', accountId)
    .execute()
}

/** Those before are of no use any more. */
export async function putRecoveryCodes(
  trx: Transaction<Database>,
  accountId: string,
  hashes: readonly string[],
): Promise<void> {
  await trx.deleteFrom('recovery_codes').where('account_id', '=', accountId).execute()
  const rows = hashes.map((hash) => ({ account_id: accountId, code_hash: hash }))
  if (rows.length > 0) await trx.insertInto('recovery_codes').values(rows).execute()
}

/** False for one that is unknown or was used. */
export async function useRecoveryCode(
  trx: Transaction<Database>,
  { accountId, hash }: { accountId: string; hash: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('recovery_codes')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function countRecoveryCodes(db: Kysely<Database>, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_codes')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export interface StaffPost {
  readonly accountId: string
  readonly role: string
  readonly areaCode: string
}

export async function findPost(
  db: Kysely<Database>,
  appointmentId: string,
  now: Date,
): Promise<StaffPost | undefined> {
  const row = await db
    .selectFrom('appointments')
    .select(['account_id', 'role', 'area_code'])
    .where('id', '=', appointmentId)
    .where('starts_at', '<=', now)
    .where(({ eb, or }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .executeTakeFirst()
  return row && { accountId: row.account_id, role: row.role, areaCode: row.area_code }
}

/** Every office of an account that has not ended, also one that begins later. */
export async function listPosts(
  db: Kysely<Database>,
  accountId: string,
  now: Date,
): Promise<StaffPost[]> {
  const rows = await db
    .selectFrom('appointments')
    .select(['role', 'area_code'])
    .where('account_id', '=', accountId)
    .where(({ eb, or }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .execute()
  return rows.map(({ role, area_code: areaCode }) => ({ accountId, role, areaCode }))
}

/** Nothing of the factor stays but who took it away and when; browsers that were signed in with it no longer are. */
export async function resetFactor(
  trx: Transaction<Database>,
  { accountId, byAccountId }: { accountId: string; byAccountId: string },
  now: Date,
): Promise<void> {
  await putRecoveryCodes(trx, accountId, [])
  await trx.deleteFrom('web_sessions').where('account_id', '=', accountId).execute()
  await trx
    .updateTable('second_factors')
    .set({
      secret_sealed: null,
      confirmed_at: null,
      last_step: 0,
      failures: 0,
      failures_end_at: null,
      reset_at: now,
      reset_by_account_id: byAccountId,
    })
    .where('account_id', '=', accountId)
    .execute()
}
